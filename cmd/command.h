#pragma once

#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/error.h"
#include "base/period.h"
#include "document/document.h"

namespace povnet {

/// Where a command writes: results to `out`, all else to `err`.
struct Io {
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
};

struct Option {
  std::string name;   ///< "--period"
  std::string value;  ///< what help calls its value, "PERIODO"; "PERSONA...": several; empty: a flag
  std::string help;   ///< Italian, one line, no full stop
  std::string fallback = {};
  bool many = false;
  std::vector<std::string> one_of = {};
  std::string letter = {};  ///< "-o"
};

struct Operand {
  std::string name;  ///< "FILE"
  std::string help;
  bool required = true;
  bool many = false;
};

/// One value of the configuration and where it came from: "--db", "POVNET_DB", a file, "predefinito".
struct Setting {
  std::string name;
  std::string value;
  std::string origin;
};

/// The options that every command has (cli.md 1), read and checked.
struct Common {
  std::string db;
  Day today{};               ///< the clock, or POVNET_NOW
  std::string now;           ///< 2026-11-05T08:30:00Z
  bool clock_fixed = false;  ///< POVNET_NOW was set: the journal marks such rows
  Day as_of{};
  std::string format;         ///< "table", "csv" ...
  std::string output;         ///< "-" is stdout
  bool format_asked = false;  ///< by --format, or by the name of a file
  bool excel_csv = false;
  std::string actor;
  std::string login;
  std::string reason;
  int wait_seconds = 10;
  std::vector<std::string> data;
  bool quiet = false;
  bool verbose = false;
  bool json_messages = false;
  bool progress = false;
  bool color = false;
  bool dry_run = false;
  std::vector<Setting> settings = {};  ///< what `povnet config` prints
};

class Reading;

/// One run of a command: what was typed, and where to answer.
class Call {
 public:
  Call(Common common_options, Io& streams) : common(std::move(common_options)), io(streams) {}

  Common common;
  Io& io;
  std::map<std::string, std::vector<std::string>, std::less<>> values;  ///< by option or operand name
  std::map<std::string, std::string, std::less<>> fallbacks = {};       ///< of options that were not typed
  bool sending = false;        ///< its result goes to somebody (--to) and is recorded
  Reading* reading = nullptr;  ///< the case file that the result is read from, while it is open
  std::string written = {};    ///< what is committed and stays whatever follows: "lotto 5"

  bool flag(std::string_view option) const { return values.contains(option); }
  std::optional<std::string> maybe(std::string_view name) const;
  std::string text(std::string_view name) const;  ///< required operand or option with fallback
  std::vector<std::string> list(std::string_view name) const;
  std::optional<Day> maybe_day(std::string_view name) const;  ///< Fault::usage where it is none
  std::optional<std::int64_t> maybe_integer(std::string_view name) const;
  std::optional<Period> maybe_period(std::string_view name) const;  ///< relative to common.as_of
  bool given(std::string_view name) const { return values.contains(name); }
};

/// A command declared as plain data; app.cpp feeds it to CLI11, the completions and the manual check.
struct Command {
  std::string room;  ///< "intake"; empty for commands without room ("config")
  std::string verb;  ///< "import"; empty: the room's own ("povnet report NAME", "povnet check")
  std::string help;  ///< Italian, one line
  std::vector<Operand> operands = {};
  std::vector<Option> options = {};
  bool writes = false;            ///< it changes the case file: takes --reason, --dry-run and --wait
  bool leaves_house = false;      ///< takes --to: its result is recorded as sent
  bool shows_persons = false;     ///< takes --include-protected, and --reason for it
  std::function<int(Call&)> run;  ///< the exit status
  std::string output = {};        ///< what -o names besides a document: ".db", ".toml", ".xlsx .xlsm"
};

/// Writes a result as the call asks: --format, --output, --csv-dialect; whole or not at all.
void present(Call& call, Document document, const std::function<void()>& before_shown = {});

/// What a writing command did, when that is all its result: with --quiet nothing where it `succeeded`, unless
/// a format or a file was asked for.
void present_summary(Call& call, Document document, bool succeeded = true);

/// Error (usage, output) where a result could not be written as asked: told before anything is changed.
void check_output(const Call& call);

/// One line on stderr unless --quiet ("note" of cli.md); JSON where asked.
void say(Call& call, const std::string& message);

/// What is wrong and what to do, on stderr also with --quiet, when the command goes on.
void warn(Call& call, const std::string& message, const std::string& hint = {});

}  // namespace povnet
