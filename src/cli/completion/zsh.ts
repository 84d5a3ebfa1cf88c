/** Asks `igm complete` at every press of the key; zsh itself quotes what it types. */
export const ZSH = String.raw`#compdef igm
# Completion of igm for zsh: source <(igm completion zsh), after compinit
_igm() {
  local line option= typed=~{(Q)PREFIX}
  local -a values shown
  for line in ~{(f)"$(igm complete -- "~{(@Q)words[2,CURRENT-1]}" "$typed" 2>/dev/null)"}; do
    case $line in
    :0)
      compset -P '-*='
      _files
      return
      ;;
    :*) ;;
    *)
      values+=("~{line%%$'\t'*}")
      shown+=("~{line/$'\t'/  }")
      ;;
    esac
  done
  (( #values )) || return 1
  [[ $PREFIX == -*=* ]] && option=~{PREFIX%%=*}=
  # What begins with different letters has nothing in common that could take the place of what is typed.
  (( ~{#~{(M)values:#~{values[1][1]}*}} < $#values )) && compstate[insert]= compstate[list]='list force'
  compadd -U -P "$option" -l -d shown -a values
}
(( $+functions[compdef] )) && compdef _igm igm
`.replaceAll('~{', '${')
