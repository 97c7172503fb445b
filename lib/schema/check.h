#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"

namespace povnet {

enum class Severity { info, warning, error };

/// "error" and its like; nothing known: empty.
std::string_view name_of(Severity severity);
/// Italian, for people.
std::string_view label_of(Severity severity);

/// A query that returns the records that are wrong: columns record (its code) and detail (Italian,
/// without names); `day` where the fault has one.
struct Check {
  std::string id;  ///< the stem of its file; never changes
  std::string path;
  bool replaced = false;
  Severity severity = Severity::warning;
  std::string title;
  std::string meaning;
  std::string remedy;
  std::string area;
  std::string in_register;              ///< which register's records it names
  std::vector<std::string> rules;       ///< of the requirements pages: "V-05", "C02"
  std::string source;                   ///< of the rule of law; empty where the data contradict themselves
  std::string evidence;                 ///< of that source
  bool verified = false;                ///< an officer read the act
  std::vector<std::string> parameters;  ///< legal parameters that the query rests on
  bool dated = false;                   ///< it returns `day`
  std::vector<std::string> uses = {};   ///< datasets that the query reads as if they were tables
  std::string sql;
};

Check read_check(const DataFile& file);
Check check_named(const DataFiles& data, std::string_view id);
std::vector<Check> all_checks(const DataFiles& data);

/// Fault::usage for a name that is no severity.
Severity severity_named(std::string_view name);

}  // namespace povnet
