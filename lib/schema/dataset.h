#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"
#include "schema/node.h"

namespace povnet {

/// What a column of a dataset holds; money in cents, minutes, share and decimal in hundredths, flag 0/1.
enum class DataType { text, integer, money, minutes, day, share, decimal, flag };

/// "money" -> DataType::money; anything else is a fault at `key` of `node`.
DataType read_data_type(const Node& node, std::string_view key);

struct DatasetColumn {
  std::string key;
  std::string label;
  DataType type = DataType::text;
  std::string codes = {};  ///< code list whose labels people read instead of the value
  bool personal = false;   ///< tightens what the query's origin says; never loosens
  std::string bands = {};  ///< dimension whose band leaves under pseudonyms, in place of the exact number
};

/// One query: the only place where records are read out. The SQL has named parameters and no final
/// ORDER BY: the engine adds `order` where rows are shown.
struct Dataset {
  std::string key;
  std::string path;
  bool replaced = false;  ///< from --data
  std::string label;
  std::string grain;               ///< what one row is, in words
  std::string record;              ///< column with the code of the record behind the row
  std::string day = {};            ///< column with the day of the fact; empty: none
  std::vector<std::string> order;  ///< columns that together order the rows totally; "-" before: downwards
  std::vector<std::string> parameters = {};  ///< legal parameters that the query rests on
  bool single = false;                       ///< one row at most: a form names its columns as single values
  bool rare = false;                         ///< no row is what is usual: a document does not say it
  std::vector<std::string> uses = {};        ///< other datasets that the query reads as if they were tables
  std::vector<DatasetColumn> columns;
  std::string sql;

  /// Position of a column, or nothing.
  std::optional<std::size_t> find(std::string_view column) const;
};

Dataset read_dataset(const DataFile& file);
Dataset dataset_named(const DataFiles& data, std::string_view name);

/// `sql` with the datasets of `uses`, and those that they use, before it.
std::string with_datasets(const DataFiles& data, const std::vector<std::string>& uses,
                          const std::string& sql);

/// The columns of a [[column]] list, as in datasets and checks.
std::vector<DatasetColumn> read_dataset_columns(const Node& node);

}  // namespace povnet
