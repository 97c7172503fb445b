#pragma once

#include <string>
#include <utility>
#include <vector>

namespace povnet {

/// An element of a data flow, between the case file and an XML file; values as who receives them reads them.
struct Element {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes = {};
  std::vector<Element> inner = {};
};

}  // namespace povnet
