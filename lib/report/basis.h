#pragma once

#include <set>
#include <string>

namespace povnet {

/// What a document turned out to rest on, gathered while it is made.
struct Basis {
  std::set<std::string> tables;      ///< read by its queries
  std::set<std::string> shown;       ///< "person.surname": may stand in the columns that people read
  bool declared_personal = false;    ///< a data file says so of one of them
  std::set<std::string> parameters;  ///< legal parameters its data files declare
  std::set<std::string> replaced;    ///< data files from --data
  std::set<std::string> empty;       ///< labels of datasets that had no row in the period
};

}  // namespace povnet
