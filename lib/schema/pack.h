#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"

namespace povnet {

/// A document of a pack: a report or a workbook, and the file that it becomes.
struct PackDocument {
  enum class Kind { report, workbook };
  Kind kind = Kind::report;
  std::string key;
  std::string file;  ///< its ending says the format
};

/// Documents that are made together, for one reader.
struct Pack {
  std::string key;
  std::string path;
  bool replaced = false;
  std::string title;
  std::string purpose;
  std::vector<std::string> aliases;
  std::string period;  ///< where none is asked: "last-month"
  std::vector<PackDocument> documents;
};

Pack read_pack(const DataFile& file);

/// By key or alias; Fault::usage with the nearest.
Pack pack_named(const DataFiles& data, std::string_view name);
std::vector<Pack> all_packs(const DataFiles& data);

}  // namespace povnet
