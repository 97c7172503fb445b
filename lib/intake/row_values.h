#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "intake/references.h"
#include "intake/row_value.h"
#include "intake/sheet_header.h"
#include "intake/spellings.h"
#include "intake/sql_value.h"
#include "intake/understanding.h"
#include "schema/source.h"

namespace povnet {

/// The values of the row at hand, by slot of the source: cells, titles, computed values, items.
class RowValues {
 public:
  RowValues(const Source& source, References& references);

  void start_file(const std::string& file_stem, const std::string& reference_day);
  void start_sheet(const std::string& sheet, const SheetHeader& header);

  void set_reference_day(const std::string& day);

  /// Reads cells and computes the values of the row; all faults at once.
  void start_row(const InputRow& row, std::vector<RowFault>& faults);

  /// Items of a split or an unpivot of this row.
  std::size_t items(std::size_t each);
  /// Makes item `number` the one at hand and computes the values that depend on it.
  void start_item(std::size_t each, std::size_t number, std::vector<RowFault>& faults);

  const RowValue& at(std::size_t slot) const { return values_[slot]; }
  RowValue evaluate(const Expression& expression) const;
  /// The same without a copy where it is a value of the row; else `made` is.
  const RowValue& look(const Expression& expression, RowValue& made) const;
  bool holds(const Condition& condition) const;
  /// What a message calls the value.
  std::string heading(std::size_t slot) const;
  /// The values taken from titles and sheet names, for the file of rejected rows.
  std::vector<std::pair<std::string, std::string>> sheet_values() const;

  /// Records made for this row so far, by emit.
  std::vector<std::optional<std::int64_t>> emitted;

 private:
  struct Item {
    std::string text;
    std::string key;
    InputKind kind = InputKind::text;
    std::size_t cell = 0;
    std::string heading;
  };

  void set_text(std::size_t slot, std::string_view text);
  std::string_view own_text(std::string_view text) const;
  void read_cell(std::size_t value, const InputRow& row);
  void compute(const SourceValue& value, std::vector<RowFault>& faults);
  void interpret(const SourceValue& value, RowValue& held, std::vector<RowFault>& faults);
  void bound(const SourceValue& value, RowValue& held, std::vector<RowFault>& faults) const;
  /// With what to teach, where something near is known.
  std::string remedy_of(const SourceValue& value, const RowValue& held, const Understood& understood) const;
  std::size_t index_of(const SourceValue& value) const;
  void fault(const SourceValue& value, RowValue& held, std::string problem, std::string hint,
             std::vector<RowFault>& faults) const;
  void list_items(const InputRow& row, std::size_t each);
  bool holds(const Test& test) const;
  std::string text_of(const Expression& expression) const;
  void from_sheet(const SourceValue& value, RowValue& held) const;

  const Source& source_;
  References& references_;
  Spellings spellings_;
  const SheetHeader* header_ = nullptr;
  std::vector<RowValue> values_;
  std::vector<std::string> above_;  ///< of each value with `down`: the last text
  std::vector<std::vector<Item>> items_;
  std::map<std::string, SqlValue> queries_;
};

}  // namespace povnet
