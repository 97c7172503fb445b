#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// One text of `schemas/` or `templates/`, built in or found in an overlay folder.
struct DataFile {
  std::string path;       ///< as in the source tree: "schemas/registers/person.toml"
  std::string_view text;  ///< lives as long as its DataFiles
  bool replaced = false;  ///< from an overlay, whether it replaces a built-in file or adds one
};

/// The data files in force. Listing and finding cost no parsing.
class DataFiles {
 public:
  /// Later overlays win. A folder that does not exist is Fault::usage.
  static DataFiles load(std::span<const std::filesystem::path> overlays);

  std::span<const DataFile> all() const { return files_; }  ///< sorted by path

  /// Sorted by path; `folder` like "schemas/registers".
  std::vector<const DataFile*> in(std::string_view folder) const;

  /// "schemas/registers", "person.toml"; null when there is none.
  const DataFile* find(std::string_view folder, std::string_view name) const;

 private:
  std::vector<DataFile> files_;  ///< sorted by path
  std::vector<std::shared_ptr<const std::string>> texts_;
};

}  // namespace povnet
