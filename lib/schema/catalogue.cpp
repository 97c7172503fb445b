#include "schema/catalogue.h"

#include <filesystem>

#include "base/error.h"
#include "base/text.h"

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

}  // namespace povnet
