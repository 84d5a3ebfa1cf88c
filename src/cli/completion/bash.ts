/**
 * Asks `igm complete` at every press of the key. Without the package bash-completion; what is typed is never evaluated,
 * and sourcing it twice only defines the function anew. A "=" is a word of its own in bash: without it, `--district=Lö`
 * reads as the two words that mean the same.
 */
export const BASH = String.raw`# Completion of igm for bash: source <(igm completion bash)
_igm() {
  local word value title words=()
  for word in "~{COMP_WORDS[@]:1:COMP_CWORD}"; do
    [[ $word == = ]] || words+=("~{word//[\\\"\']/}")
  done
  [[ ~{COMP_WORDS[COMP_CWORD]} == = ]] && words+=('')
  COMPREPLY=()
  while IFS=$'\t' read -r value title; do
    case $value in
    :0) return ;;
    :*) ;;
    *)
      [[ ~{COMP_WORDS[COMP_CWORD]} == [\"\']* ]] || printf -v value %q "$value"
      COMPREPLY+=("$value")
      ;;
    esac
  done < <(igm complete -- "~{words[@]}" 2>/dev/null)
  ((~{#COMPREPLY[@]} > 0)) || compopt +o default 2>/dev/null
}
complete -o default -F _igm igm
`.replaceAll('~{', '${')
