#include "cmd/completion.h"

#include <fmt/format.h>

#include <ostream>

#include "base/text.h"
#include "cmd/commands.h"

namespace povnet {
namespace {

/// What may follow "povnet intake import": the words typed so far, and the options and values known.
struct Step {
  std::string path;  ///< "", "intake", "intake import"
  std::vector<std::string> words;
};

void add_options(Step& step, const std::vector<Option>& options) {
  for (const Option& option : options) step.words.push_back(option.name);
}

std::vector<Step> steps_of(const std::vector<Command>& commands) {
  std::vector<Step> steps = {{"", {}}};
  for (const Command& command : commands) {
    const std::string& first = command.room.empty() ? command.verb : command.room;
    if (steps.front().words.empty() || steps.front().words.back() != first) {
      steps.front().words.push_back(first);
      steps.push_back({first, {}});
    }
    const bool own = command.room.empty() || command.verb.empty();
    if (!own) {
      for (Step& step : steps)
        if (step.path == first) step.words.push_back(command.verb);
      steps.push_back({first + " " + command.verb, {}});
    }
    for (Step& step : steps) {
      if (step.path != (own ? first : first + " " + command.verb)) continue;
      add_options(step, options_of(command));
    }
  }
  return steps;
}

std::string common_names() {
  std::vector<std::string> names;
  for (const Option& option : common_options()) names.push_back(option.name);
  return join(names, " ");
}

/// Cases of a shell's `case` over the words before the cursor.
std::string cases(const std::vector<Step>& steps) {
  std::string text;
  for (const Step& step : steps)
    text += fmt::format("    \"{}\") words=\"{}\" ;;\n", step.path, join(step.words, " "));
  return text;
}

std::string bash(const std::vector<Step>& steps) {
  return fmt::format(R"sh(# completamento di povnet per bash
_povnet() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} path="" words="" word
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case $word in -*) ;; *) [ "$(set -- $path; echo $#)" -lt 2 ] && path="${{path:+$path }}$word" ;; esac
  done
  case $path in
{}  esac
  [ -n "$words" ] || case ${{path%% *}} in
{}  esac
  COMPREPLY=($(compgen -W "$words {}" -- "$current"))
}}
complete -o default -F _povnet povnet
)sh",
                     cases(steps), cases(steps), common_names());
}

std::string zsh(const std::vector<Step>& steps) {
  return fmt::format(R"sh(#compdef povnet
# completamento di povnet per zsh
local word words_known="" place=""
for word in "${{(@)words[2,CURRENT-1]}}"; do
  case $word in -*) ;; *) (( ${{#${{=place}}}} < 2 )) && place="${{place:+$place }}$word" ;; esac
done
step() {{
  local words=""
  case $1 in
{}  esac
  words_known=$words
}}
step "$place"
[ -n "$words_known" ] || step "${{place%% *}}"
compadd -- ${{=words_known}} {}
_files
)sh",
                     cases(steps), common_names());
}

std::string fish(const std::vector<Step>& steps) {
  std::string text = "# completamento di povnet per fish\n";
  for (const Step& step : steps) {
    const std::vector<std::string> path = split(step.path, " ");
    std::string condition = "__fish_use_subcommand";
    if (!step.path.empty()) condition = "__fish_seen_subcommand_from " + path[0];
    if (path.size() > 1) condition += "; and __fish_seen_subcommand_from " + path[1];
    std::vector<std::string> verbs;
    for (const std::string& word : step.words) {
      if (word.starts_with("--"))
        text += fmt::format("complete -c povnet -n '{}' -l {}\n", condition, word.substr(2));
      else
        verbs.push_back(word);
    }
    if (!verbs.empty())
      text += fmt::format("complete -c povnet -n '{}' -a '{}'\n", condition, join(verbs, " "));
  }
  for (const Option& option : common_options())
    text += fmt::format("complete -c povnet -l {} -d '{}'\n", option.name.substr(2),
                        replace_all(option.help, "'", "’"));
  return text;
}

int print_completion(Call& call) {
  const std::string shell = call.text("SHELL");
  const std::vector<Step> steps = steps_of(all_commands());
  if (shell == "bash")
    call.io.out << bash(steps);
  else if (shell == "zsh")
    call.io.out << zsh(steps);
  else if (shell == "fish")
    call.io.out << fish(steps);
  else
    throw Error(Fault::usage, fmt::format("non c'è il completamento per \"{}\"", shell),
                "le shell sono bash, zsh e fish");
  return 0;
}

}  // namespace

std::vector<Command> completion_commands() {
  return {{.room = "",
           .verb = "completion",
           .help = "il completamento per bash, zsh o fish",
           .operands = {{"SHELL", "bash, zsh o fish"}},
           .run = print_completion}};
}

}  // namespace povnet
