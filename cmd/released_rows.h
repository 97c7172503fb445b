#pragma once

#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "cmd/command.h"
#include "report/form_fields.h"
#include "report/members.h"
#include "store/pseudonym.h"

namespace povnet {

/// Rows of datasets for somebody outside. Unless the request is identified: without names and free texts, the
/// codes of records that lead to a person under pseudonyms, ages in bands, nobody in protection.
class ReleasedRows {
 public:
  ReleasedRows(const Call& call, Reader& reader, FormRequest request);

  /// The names of the datasets that there are.
  std::vector<std::string> lists() { return fields_.lists(); }
  bool has(const std::string& dataset) { return fields_.is_list(dataset); }

  /// All rows of a dataset that the request keeps, of the columns that may leave.
  Table table(const std::string& dataset);

  /// What each column of the dataset means.
  void describe(const std::string& dataset, std::vector<Row>& rows);

  std::size_t left_out() const { return left_out_; }

 private:
  std::vector<DatasetColumn> columns(const std::string& dataset);
  bool admits(const Row& row);
  Row told(const Row& row, const std::vector<DatasetColumn>& columns);
  Cell banded(const Cell& cell, const std::string& dimension);

  Reader& reader_;
  bool identified_;
  FormFields fields_;
  Pseudonyms pseudonyms_;
  std::set<std::string> prefixes_;             ///< of codes that lead to a person
  std::unordered_set<std::string> protected_;  ///< codes that lead to somebody in protection
  std::map<std::string, Members> bands_;       ///< by dimension
  std::size_t left_out_ = 0;
};

/// For whom it is, which decides the pseudonyms.
Option recipient_option();

}  // namespace povnet
