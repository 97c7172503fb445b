#pragma once

#include <map>
#include <set>
#include <string>

#include "report/scope.h"

namespace povnet {

/// A dataset that was read, and what it was asked for.
struct DatasetUse {
  std::string dataset;
  Scope scope;
};

/// What a document turned out to rest on, gathered while it is made.
struct Basis {
  std::set<std::string> tables;            ///< read by its queries
  std::map<std::string, DatasetUse> used;  ///< each dataset once for each question: by both
  std::set<std::string> shown;             ///< "person.surname": may stand in the columns that people read
  bool declared_personal = false;          ///< a data file says so of one of them
  std::set<std::string> parameters;        ///< legal parameters its data files declare
  std::set<std::string> replaced;          ///< data files from --data
  std::set<std::string> empty;             ///< labels of datasets that had no row in the period
};

}  // namespace povnet
