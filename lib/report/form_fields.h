#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "report/narrow_options.h"

namespace povnet {

/// What a form is filled in for.
struct FormRequest {
  Period period;
  Day as_of{};
  std::optional<std::int64_t> annuality = std::nullopt;
  Narrowings only = {};
  bool identified = false;  ///< data that say who a person is may go out
};

/// A name that a mark of a form may use.
struct FormField {
  std::string name;  ///< "puc_hours.minutes"
  std::string label;
  Kind kind = Kind::text;
  bool personal = false;
};

/// The names that a form may use, and what they stand for: lists are the datasets that are not about one
/// record, single values are the request, the Ambito, parameters and measures.
class FormFields {
 public:
  FormFields(Reader& reader, FormRequest request) : reader_(reader), request_(std::move(request)) {}

  std::vector<std::string> lists();
  bool is_list(const std::string& name);
  bool has_column(const std::string& list, const std::string& column);
  std::vector<FormField> fields(const std::string& list);  ///< "": the single values
  std::vector<std::string> names();

  /// Nothing where no single value has this name. A parameter is that of the day asked.
  std::optional<Cell> value(const std::string& name);

  /// Every record with all the columns of its list that `admits`, then those asked. Data of persons are
  /// refused unless they may go out.
  void records(const std::string& list, const std::vector<std::string>& columns,
               const std::function<bool(const Row&)>& admits, const std::function<void(const Row&)>& row);

  /// The columns of a list that may leave under pseudonyms: neither what says who a person is, nor what
  /// somebody wrote freely in a record about one.
  std::vector<DatasetColumn> columns_without_names(const std::string& list);

  /// The first value of each column; empty where it has none, or it would say who a person is.
  std::map<std::string, Cell> examples(const std::string& list);

 private:
  const Dataset& dataset(const std::string& name);
  bool is_single(const std::string& name);
  Scope scope();
  Scope scope_for(const Dataset& dataset);
  const std::set<std::string>& personal_columns(const Dataset& dataset);
  std::optional<Cell> parameter(const std::string& id);
  std::optional<Cell> measure(const std::string& key);

  Reader& reader_;
  FormRequest request_;
  std::map<std::string, Dataset> datasets_;
  std::map<std::string, std::set<std::string>> personal_;
};

}  // namespace povnet
