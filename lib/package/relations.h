#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "package/archive.h"

namespace povnet {

/// One line of a .rels part; `target` is a part's name, already resolved ("xl/worksheets/sheet1.xml").
struct Relation {
  std::string id;
  std::string type;  ///< last word of the type's address: "worksheet", "sharedStrings", "styles"
  std::string target;
  bool external = false;  ///< an address outside the file, left as written
};

/// What `part` ("" for the package itself) refers to; empty where it has no .rels.
std::vector<Relation> relations_of(const Archive& archive, const std::string& part);

/// The part that holds the relations of another.
std::string rels_part_of(const std::string& part);

/// "../a/b.xml" seen from "xl/workbook.xml", or "/xl/b.xml" from anywhere.
std::string resolved_part(std::string_view from, std::string_view target);

}  // namespace povnet
