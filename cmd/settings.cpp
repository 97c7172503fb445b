#include "cmd/settings.h"

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "base/number.h"
#include "base/text.h"
#include "cmd/config_file.h"

namespace povnet {
namespace {

constexpr const char* system_data = "/etc/povnet/data";

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string{} : std::string(value);
}

std::string typed_value(const Words& words, std::string_view name) {
  const auto typed = words.find(name);
  return typed == words.end() || typed->second.empty() ? std::string{} : typed->second.back();
}

std::string login() {
  const passwd* user = getpwuid(geteuid());
  return user == nullptr ? fmt::format("uid{}", geteuid()) : std::string(user->pw_name);
}

void set_clock(Common& common) {
  const std::string fixed = variable("POVNET_NOW");
  if (!fixed.empty()) {
    const std::optional<Day> day = parse_iso_day(std::string_view(fixed).substr(0, 10));
    if (!day)
      throw Error(Fault::usage, fmt::format("POVNET_NOW: \"{}\" non è un istante", fixed),
                  "scriverlo come 2026-11-05T08:30:00Z");
    common.today = *day;
    common.now = fixed.size() > 10 ? fixed : fixed + "T00:00:00Z";
    common.clock_fixed = true;
    return;
  }
  const std::time_t now = std::time(nullptr);
  std::tm local{}, universal{};
  localtime_r(&now, &local);
  gmtime_r(&now, &universal);
  common.today = make_day(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                          static_cast<unsigned>(local.tm_mday));
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &universal);
  common.now = text;
}

/// Picks the first of typed option, environment variable, configuration and what is built in, and
/// remembers which.
class Chooser {
 public:
  Chooser(const Words& typed, std::vector<Setting> configured, std::vector<Setting>& chosen)
      : typed_(typed), configured_(std::move(configured)), chosen_(chosen) {}

  std::string choose(const std::string& key, const char* environment, const std::string& built_in) {
    const std::string option = "--" + key;
    if (typed_.contains(option)) return keep(key, typed_value(typed_, option), option);
    if (environment != nullptr && !variable(environment).empty())
      return keep(key, variable(environment), environment);
    for (const Setting& setting : configured_)
      if (setting.name == key) return keep(key, setting.value, setting.origin);
    return keep(key, built_in, "predefinito");
  }

  /// All folders, the weakest first.
  std::vector<std::string> choose_data() {
    std::vector<std::string> folders;
    const auto add = [&](const std::string& folder, const std::string& origin) {
      folders.push_back(keep("data", folder, origin));
    };
    if (std::filesystem::is_directory(system_data)) add(system_data, "sistema");
    for (const Setting& setting : configured_)
      if (setting.name == "data") add(setting.value, setting.origin);
    const auto typed = typed_.find("--data");
    if (typed != typed_.end())
      for (const std::string& folder : typed->second) add(folder, "--data");
    return folders;
  }

  std::string keep(const std::string& key, const std::string& value, const std::string& origin) {
    chosen_.push_back({key, value, origin});
    return value;
  }

 private:
  const Words& typed_;
  std::vector<Setting> configured_;
  std::vector<Setting>& chosen_;
};

std::string format_of(const std::string& output, const std::string& otherwise) {
  const std::string extension = lower(std::filesystem::path(output).extension().string());
  for (const char* known : {"csv", "tsv", "json", "jsonl", "md", "html", "xlsx", "ics"})
    if (extension == std::string(".") + known) return known;
  return otherwise;
}

bool shown(const std::string& when, bool automatic) {
  return when == "always" || (when != "never" && automatic);
}

int wait_of(const std::string& text) {
  const std::optional<std::int64_t> seconds = parse_integer(text);
  if (!seconds || *seconds < 0 || *seconds > 86400)
    throw Error(Fault::usage, fmt::format("--wait: \"{}\" non è un numero di secondi", text),
                "scrivere un intero da 0 a 86400");
  return static_cast<int>(*seconds);
}

Day as_of_day(const std::string& text, Day today) {
  if (text.empty()) return today;
  const std::optional<Day> day = parse_day(text);
  if (!day)
    throw Error(Fault::usage, fmt::format("--as-of: \"{}\" non è un giorno", text),
                "scrivere il giorno come 2026-03-09 o 09/03/2026");
  return *day;
}

}  // namespace

Common read_common(const Words& typed, const Words& own, const Io& io) {
  Common common;
  set_clock(common);
  common.login = login();
  const std::string file =
      typed.contains("--config") ? typed_value(typed, "--config") : variable("POVNET_CONFIG");
  Chooser chooser(typed, read_config_files(file, variable("HOME"), variable("XDG_CONFIG_HOME")),
                  common.settings);

  common.db = chooser.choose("db", "POVNET_DB", "povnet.db");
  chooser.choose("attachments", nullptr,
                 std::filesystem::path(common.db).replace_filename("allegati").string());
  common.as_of = as_of_day(typed_value(typed, "--as-of"), common.today);
  chooser.keep("as-of", iso(common.as_of),
               typed.contains("--as-of") ? "--as-of"
               : common.clock_fixed      ? "POVNET_NOW"
                                         : "orologio");
  common.output = typed.contains("--output") ? typed_value(typed, "--output") : "-";
  common.format = chooser.choose("format", nullptr, "table");
  common.format_asked = typed.contains("--format") || common.output != "-";
  if (!typed.contains("--format")) common.format = format_of(common.output, common.format);
  common.excel_csv = chooser.choose("csv-dialect", nullptr, "standard") == "excel-it";
  common.actor = chooser.choose("actor", nullptr, "");
  common.wait_seconds = wait_of(chooser.choose("wait", nullptr, "10"));
  common.data = chooser.choose_data();
  common.quiet = typed.contains("--quiet");
  common.verbose = typed.contains("--verbose");
  common.json_messages = typed_value(typed, "--messages") == "json";
  common.progress = shown(typed_value(typed, "--progress"), io.err_is_terminal && !common.quiet);
  common.color = shown(typed_value(typed, "--color"), io.out_is_terminal && variable("NO_COLOR").empty());
  common.reason = typed_value(own, "--reason");
  common.dry_run = own.contains("--dry-run");
  return common;
}

}  // namespace povnet
