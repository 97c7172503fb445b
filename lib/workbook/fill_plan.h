#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "workbook/form.h"
#include "workbook/growth.h"
#include "workbook/list_records.h"

namespace povnet {

/// Where the values of a form come from.
struct FormSource {
  std::function<bool(const std::string& name)> is_list;
  /// A single value; nothing where no value has this name.
  std::function<std::optional<Cell>(const std::string& name)> value;
  std::function<bool(const std::string& list, const std::string& column)> has_column;
  std::function<Kind(const Mark& mark)> kind_of;
  /// Hands out the records of a list, with these columns.
  std::function<void(const std::string& list, const std::vector<std::string>& columns,
                     const std::function<void(const Row&)>& row)>
      records;
  /// Every name that could have been meant.
  std::function<std::vector<std::string>()> names;
};

/// A mark that means nothing, or cannot stand where it stands.
struct MarkFault {
  std::string sheet;
  std::string cell;
  std::string what;
  std::string hint;
};

/// The blocks of a sheet, by the marks in its rows; what is wrong with them goes to `faults`.
std::vector<BlockModel> block_models(const FormSheet& sheet, const FormSource& source,
                                     std::vector<MarkFault>& faults);

/// Names of marks that mean nothing, with the nearest.
void check_names(const FormSheet& sheet, const FormSource& source, std::vector<MarkFault>& faults);

/// A form with its values at hand, and where every row goes.
class FillPlan {
 public:
  FillPlan(const Form& form, const FormSource& source);

  const Form& form() const { return form_; }
  const RowMap& rows(std::size_t sheet) const { return maps_[sheet]; }
  bool moves() const;                    ///< whether rows of any sheet do
  bool fills() const { return fills_; }  ///< whether any cell is filled in

  /// What a mark of the form stands for there.
  Cell value_of(const Mark& mark, const OutRow& at) const;

  /// A formula's name of a column, "Elenco[Al {{as_of}}]", as the heading is filled in.
  std::string filled_name(std::string_view name) const;

  /// The style of a cell that shows values of any kind, when a day is put there: its own but for the format.
  std::optional<std::string> day_style(std::string_view style) const;
  const std::map<std::size_t, std::size_t>& day_styles() const { return day_styles_; }

  /// A cell written by name and not by mark, in a form that is left as it is.
  void bind(std::size_t sheet, std::uint32_t row, std::uint32_t column, Cell value);
  const std::map<std::uint32_t, std::map<std::uint32_t, Cell>>& bound(std::size_t sheet) const {
    return bound_[sheet];
  }
  const Cell* bound(std::size_t sheet, std::uint32_t row, std::uint32_t column) const;

 private:
  /// Where the values of a mark are.
  struct MarkValues {
    const Cell* one = nullptr;  ///< the same everywhere
    const ListRecords* records = nullptr;
    std::size_t column = 0;
  };
  const MarkValues& values_of(const Mark& mark, const RowBlock* block) const;

  void load(const BlockModel& model, const FormSource& source);
  void load_values(const FormSheet& sheet, const FormSource& source);

  void find_days(std::size_t sheet);
  void add_day_style(std::string_view style);

  const Form& form_;
  std::vector<RowMap> maps_;
  std::map<std::size_t, std::size_t> day_styles_;  ///< number of a style -> of its copy for days
  std::map<std::string, std::unique_ptr<ListRecords>> records_;  ///< by list and keys
  std::map<std::string, Cell> values_;
  mutable std::unordered_map<const Mark*, MarkValues> of_marks_;
  bool fills_ = false;
  std::vector<std::map<std::uint32_t, std::map<std::uint32_t, Cell>>> bound_;
};

}  // namespace povnet
