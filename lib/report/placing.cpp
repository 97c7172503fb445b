#include "report/placing.h"

#include <algorithm>

#include "base/error.h"
#include "report/tally.h"

namespace povnet {

std::vector<Axis> load_axes(Reader& reader, const std::vector<std::string>& dimensions, const Scope& scope) {
  std::vector<Axis> axes;
  for (const std::string& name : dimensions) {
    Dimension dimension = dimension_named(reader.data(), name);
    Members members = Members::load(reader, dimension, scope);
    axes.push_back({std::move(dimension), std::move(members)});
  }
  return axes;
}

Placing::Placing(const Dataset& dataset, const std::vector<Axis>& axes) : axes_(axes) {
  for (const Axis& axis : axes) {
    const auto at = dataset.find(axis.dimension.column);
    if (!at)
      throw Error(Fault::usage,
                  "\"" + dataset.label + "\" non si può dividere per \"" + axis.dimension.label + "\"",
                  dataset.path + " non ha la colonna \"" + axis.dimension.column + "\"");
    columns_.push_back(*at);
  }
  if (!dataset.day.empty()) day_ = dataset.find(dataset.day);
}

Path Placing::of(const Values& row) const {
  const std::string day = day_ ? as_text(row[*day_]) : std::string{};
  Path path;
  for (std::size_t i = 0; i < axes_.size(); ++i)
    path.push_back(axes_[i].members.place(row[columns_[i]], day));
  return path;
}

bool Placing::belongs(const Path& place, const Path& path) const {
  for (std::size_t i = 0; i < path.size(); ++i) {
    const bool member = place[i] < axes_[i].members.list().size();
    if (path[i] == members_only ? !member : path[i] != place[i]) return false;
  }
  return true;
}

namespace {

std::size_t position(const Dataset& dataset, const std::string& column, const std::string& asked_by) {
  const auto at = dataset.find(column);
  if (!at) throw Error(Fault::input, asked_by + ": \"" + column + "\" non è una colonna di " + dataset.path);
  return *at;
}

}  // namespace

Keeping::Keeping(const std::vector<Measure::Filter>& where, const Dataset& dataset,
                 const std::string& asked_by) {
  for (const auto& filter : where)
    filters_.push_back({position(dataset, filter.column, asked_by), filter.any_of});
}

bool Keeping::keeps(const Values& row) const {
  return std::ranges::all_of(filters_, [&row](const Filter& filter) {
    return std::ranges::find(filter.any_of, as_text(row[filter.column])) != filter.any_of.end();
  });
}

bool Keeping::lacks(const Values& row) const {
  return std::ranges::any_of(filters_, [&row](const Filter& filter) { return is_null(row[filter.column]); });
}

Counting::Counting(const Measure& measure, const Dataset& dataset)
    : keeping_(measure.where, dataset, measure.path), missing_is_unknown_(measure.missing_is_unknown) {
  if (measure.column.empty()) return;
  column_ = position(dataset, measure.column, measure.path);
  type_ = dataset.columns[*column_].type;
}

bool Counting::cannot_say(const Values& row) const { return missing_is_unknown_ && keeping_.lacks(row); }

const Value& Counting::value(const Values& row) const {
  static const Value none;
  return column_ ? row[*column_] : none;
}

}  // namespace povnet
