#include "schema/catalogue.h"

#include <filesystem>

#include "base/error.h"
#include "base/text.h"
#include "schema/node.h"

namespace povnet {

std::string stem_of(const DataFile& file) { return std::filesystem::path(file.path).stem().string(); }

const DataFile& required_file(const DataFiles& data, std::string_view folder, std::string_view name,
                              std::string_view what, std::vector<std::string> aliases,
                              const std::string& otherwise) {
  std::vector<std::string> known = std::move(aliases);
  for (const DataFile* file : data.in(folder)) {
    if (stem_of(*file) == name) return *file;
    known.push_back(stem_of(*file));
  }
  const auto near = nearest(name, known);
  throw Error(Fault::usage, "non c'è " + std::string(what) + " \"" + std::string(name) + "\"",
              near ? "forse \"" + *near + "\"" : otherwise);
}

const DataFile& file_called(const DataFiles& data, std::string_view folder, std::string_view name,
                            std::string_view what, const std::string& otherwise) {
  std::vector<std::string> aliases;
  if (data.find(folder, std::string(name) + ".toml") == nullptr)
    for (const DataFile* file : data.in(folder))
      for (std::string& alias : Node::parse(*file).texts("aliases")) {
        if (alias == name) return *file;
        aliases.push_back(std::move(alias));
      }
  return required_file(data, folder, name, what, std::move(aliases), otherwise);
}

}  // namespace povnet
