#include "cmd/config_file.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "schema/node.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

constexpr const char* system_file = "/etc/povnet/config.toml";

std::string beside(const fs::path& file, const std::string& path) {
  const fs::path named(path);
  return (named.is_absolute() ? named : file.parent_path() / named).lexically_normal().string();
}

std::vector<Setting> read_file(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  if (!stream || fs::is_directory(file) || !(text << stream.rdbuf()))
    throw Error(Fault::usage, fmt::format("{}: non si può leggere la configurazione", file.string()));
  const std::string content = text.str();
  const Node node = Node::parse(DataFile{file.string(), content, true});
  std::vector<Setting> settings;
  for (const char* key : {"actor", "format", "csv-dialect", "wait"})
    if (const auto value = node.maybe_scalar(key)) settings.push_back({key, *value, file.string()});
  for (const char* key : {"db", "attachments"})
    if (const auto path = node.maybe_text(key)) settings.push_back({key, beside(file, *path), file.string()});
  for (const std::string& folder : node.texts("data"))
    settings.push_back({"data", beside(file, folder), file.string()});
  node.done();
  return settings;
}

}  // namespace

std::vector<Setting> read_config_files(const std::string& explicit_file, const std::string& home,
                                       const std::string& xdg_config_home) {
  if (!explicit_file.empty()) return read_file(explicit_file);
  const fs::path folder = xdg_config_home.empty() ? fs::path(home) / ".config" : fs::path(xdg_config_home);
  std::vector<Setting> settings;
  for (const fs::path& file : {folder / "povnet/config.toml", fs::path(system_file)}) {
    if (!fs::exists(file)) continue;
    const std::vector<Setting> more = read_file(file);
    settings.insert(settings.end(), more.begin(), more.end());
  }
  return settings;
}

}  // namespace povnet
