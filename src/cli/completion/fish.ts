/** Asks `igm complete` at every press of the key; fish itself quotes what it types. */
export const FISH = String.raw`# Completion of igm for fish: igm completion fish | source
function __igm_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string replace -ar '[\\\\"\']' '')
    set -l option (string match -r -- '^-[^=]*=' "$current")
    for line in (command igm complete -- $words[2..-1] "$current" 2>/dev/null)
        switch $line
            case ':0'
                __fish_complete_path (string replace -- "$option" '' "$current")
            case ':*'
            case '*'
                echo -- "$option$line"
        end
    end
end
complete -c igm -e
complete -c igm -f -a '(__igm_complete)'
`
