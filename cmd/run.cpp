#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <new>
#include <ostream>

#include "base/text.h"
#include "cmd/app.h"
#include "cmd/commands.h"
#include "cmd/help.h"
#include "cmd/messages.h"
#include "cmd/sending.h"
#include "cmd/settings.h"
#include "cmd/typed.h"
#include "store/case_file.h"

namespace povnet {
namespace {

std::string help_for(const std::vector<Command>& commands, const TypedLine& typed) {
  if (typed.room.empty() && typed.verb.empty()) return help_of_program(commands);
  for (const Command& command : commands)
    if (command.room == typed.room && command.verb == typed.verb && (!command.verb.empty()))
      return help_of(command);
  return help_of_room(commands, typed.room);
}

void finish(Io& io) {
  if (!io.out.flush())
    throw Error(Fault::output, "il risultato non si è potuto scrivere",
                "controllare che lo schermo o il disco di destinazione abbia posto");
}

/// A document under the name of something else would deceive whoever opens it.
void check_ending(const Command& command, const TypedLine& typed, const Common& common) {
  const std::string ending = std::filesystem::path(common.output).extension().string();
  if (common.output == "-" || typed.common.contains("--format") || ending.empty()) return;
  const std::vector<std::string> own = split(command.output, " ");
  const bool wanted = std::ranges::find(own, ending) != own.end();
  if (command.output == ".db" || wanted || ending == "." + common.format) return;
  throw Error(Fault::usage, fmt::format("-o: non so scrivere un file \"{}\"", ending),
              "l'estensione dice il formato (csv, tsv, json, jsonl, md, html, xlsx), o lo dice --format");
}

/// A result that cannot be written takes nothing back of what was committed: that is said.
int run_command(const Command& command, Call& call) {
  try {
    const int status = command.run(call);
    finish(call.io);
    return status;
  } catch (const Error& fault) {
    if (fault.fault() != Fault::output || call.written.empty()) throw;
    throw Error(Fault::output,
                fmt::format("{}; i dati però sono già scritti: {}", fault.what(), call.written),
                fault.hint());
  }
}

int answer(const std::vector<std::string>& words, Io& io) {
  const std::vector<Command> commands = all_commands();
  const TypedLine typed = parse_words(commands, words);
  if (typed.common.contains("--version")) {
    io.out << "povnet " << POVNET_VERSION << '\n';
    return 0;
  }
  if (typed.common.contains("--help") && typed.unknown.empty()) {
    io.out << help_for(commands, typed);
    return 0;
  }
  const Choice choice = choose(commands, typed);
  check_values(common_options(), typed.common);
  Call call(read_common(typed.common, choice.words, io), io);
  check_ending(*choice.command, typed, call.common);
  call.values = choice.words;
  for (const Option& option : choice.command->options)
    if (!option.fallback.empty()) call.fallbacks[option.name] = option.fallback;
  if (choice.command->writes) check_output(call);
  if (choice.command->leaves_house) prepare_sending(call, *choice.command);
  return run_command(*choice.command, call);
}

/// Known before the command line is understood, so that its own faults are told as asked.
bool wants_json(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i] == "--messages=json" ||
        (words[i] == "--messages" && i + 1 < words.size() && words[i + 1] == "json"))
      return true;
  return false;
}

int tell(Io& io, bool json, Fault fault, const std::string& text, const std::string& hint = {}) {
  io.out.flush();
  print(io.err, {"error", text, hint, static_cast<int>(fault)}, json);
  return static_cast<int>(fault);
}

}  // namespace

int run(int argc, const char* const* argv, Io& io) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  const bool json = wants_json(words);
  try {
    const int status = answer(words, io);
    finish(io);
    return status;
  } catch (const Error& fault) {
    return tell(io, json, fault.fault(), fault.what(), fault.hint());
  } catch (const SQLite::Exception& fault) {
    return tell(io, json, Fault::store,
                fmt::format("il file dei casi non si è potuto usare: {}", fault.what()),
                "povnet db verify dice se è danneggiato");
  } catch (const std::bad_alloc&) {
    return tell(io, json, Fault::input, "la memoria del computer non basta per questo lavoro",
                "dividere il file in più parti, o chiedere un periodo più corto");
  } catch (const std::exception& fault) {
    return tell(io, json, Fault::bug, fmt::format("imprevisto: {}", fault.what()),
                "è un difetto di povnet: segnalarlo, per favore");
  }
}

}  // namespace povnet
