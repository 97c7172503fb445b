#include "report/diff_rows.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"

namespace povnet {
namespace {

/// What a cell counts under one code: the values and lines of its rows.
struct Part {
  std::string value;
  std::string place;
  auto operator<=>(const Part&) const = default;
};

struct Side {
  std::vector<Part> parts;
  std::set<std::string> records;
};

struct BothSides {
  Side before, after;
};

/// By the code of the record or the value counted.
using Compared = std::map<std::string, BothSides>;

bool stands_in(const FrozenRow& row, const std::vector<std::string>& labels, const std::string& subtotal) {
  if (labels.size() == 1 && !subtotal.empty() && labels.front() == subtotal) return row.among_members;
  return labels.size() <= row.place.size() && std::equal(labels.begin(), labels.end(), row.place.begin());
}

void put(Side& side, const FrozenRow& row, const std::string& value, bool distinct) {
  const std::string place = join(row.place, " / ");
  side.records.insert(row.record);
  if (!distinct) return side.parts.push_back({value, place});
  // A value counts once, wherever it is seen.
  if (side.parts.empty()) side.parts.push_back({"", place});
  std::vector<std::string> places = split(side.parts.front().place, "\n");
  if (std::ranges::find(places, place) == places.end()) places.push_back(place);
  std::ranges::sort(places);
  side.parts.front().place = join(places, "\n");
}

void compare_rows(const DiffRows& rows, std::size_t measure, const std::vector<std::string>& labels,
                  const std::string& subtotal, Compared& compared) {
  const bool distinct = rows.measures[measure].distinct;
  const auto add = [&](const FrozenRow& row, Side BothSides::*side) {
    const auto& value = row.counted[measure];
    if (!value || !stands_in(row, labels, subtotal)) return;
    put(compared[distinct ? *value : row.record].*side, row, *value, distinct);
  };
  for (const FrozenRow& row : rows.before) add(row, &BothSides::before);
  for (const FrozenRow& row : rows.after) add(row, &BothSides::after);
}

/// What is on both sides alike is no difference.
void cancel(std::vector<Part>& before, std::vector<Part>& after) {
  std::ranges::sort(before);
  std::ranges::sort(after);
  std::vector<Part> left, entered;
  std::ranges::set_difference(before, after, std::back_inserter(left));
  std::ranges::set_difference(after, before, std::back_inserter(entered));
  before = std::move(left);
  after = std::move(entered);
}

std::string shown_place(const std::string& places) { return replace_all(places, "\n", ", "); }

void add_differences(const std::string& code, BothSides& sides, std::vector<DiffRecord>& found) {
  std::vector<Part>& before = sides.before.parts;
  std::vector<Part>& after = sides.after.parts;
  cancel(before, after);
  std::set<std::string> records = sides.before.records;
  records.insert(sides.after.records.begin(), sides.after.records.end());
  for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
    DiffRecord one{.code = code, .records = {records.begin(), records.end()}};
    if (i >= after.size()) one.change = DiffRecord::Change::left;
    if (i >= before.size()) one.change = DiffRecord::Change::entered;
    if (i < before.size()) {
      one.before = before[i].value;
      one.place_before = shown_place(before[i].place);
    }
    if (i < after.size()) {
      one.after = after[i].value;
      one.place_after = shown_place(after[i].place);
    }
    found.push_back(std::move(one));
  }
}

/// Every value that a distinct measure counts in a row that is on one side only.
std::vector<std::set<std::string>> values_in_question(const DiffRows& rows) {
  std::vector<std::set<std::string>> values(rows.measures.size());
  for (const auto* side : {&rows.before, &rows.after})
    for (const FrozenRow& row : *side)
      for (std::size_t i = 0; i < values.size(); ++i)
        if (rows.measures[i].distinct && row.counted[i]) values[i].insert(*row.counted[i]);
  return values;
}

}  // namespace

DiffRows differing_rows(const FrozenRows& before, const FrozenRows& after) {
  std::vector<FrozenRow> old = before.rows, now = after.rows, alike;
  std::ranges::sort(old);
  std::ranges::sort(now);
  DiffRows rows{.measures = before.measures, .before = {}, .after = {}};
  std::ranges::set_difference(old, now, std::back_inserter(rows.before));
  std::ranges::set_difference(now, old, std::back_inserter(rows.after));
  std::ranges::set_intersection(old, now, std::back_inserter(alike));
  const std::vector<std::set<std::string>> values = values_in_question(rows);
  for (FrozenRow& row : alike) {
    bool wanted = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const bool asked = rows.measures[i].distinct && row.counted[i] && values[i].contains(*row.counted[i]);
      if (!asked) row.counted[i].reset();
      wanted = wanted || asked;
    }
    if (!wanted) continue;
    rows.before.push_back(row);
    rows.after.push_back(std::move(row));
  }
  return rows;
}

std::vector<DiffRecord> differences(const std::vector<DiffRows>& counted, const FrozenColumn& column,
                                    const std::vector<std::string>& labels, const std::string& subtotal) {
  Compared compared;
  for (const DiffRows& rows : counted)
    for (std::size_t i = 0; i < rows.measures.size(); ++i)
      if (std::ranges::find(column.counted_by, rows.measures[i].key) != column.counted_by.end())
        compare_rows(rows, i, labels, subtotal, compared);
  std::vector<DiffRecord> found;
  for (auto& [code, sides] : compared) add_differences(code, sides, found);
  return found;
}

}  // namespace povnet
