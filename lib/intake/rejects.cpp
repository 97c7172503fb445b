#include "intake/rejects.h"

#include <algorithm>

#include "base/text.h"

namespace povnet {
namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

std::string field(std::string_view text) {
  if (text.find_first_of(";\"\r\n") == std::string_view::npos) return std::string(text);
  return '"' + replace_all(std::string(text), "\"", "\"\"") + '"';
}

void add_line(std::string& out, const std::vector<std::string>& fields) {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) out += ';';
    out += field(fields[i]);
  }
  out += "\r\n";
}

/// Sheets may order their columns each in its own way: one heading, one column.
std::vector<std::string> all_headings(const std::vector<RejectedRow>& rows) {
  std::vector<std::string> headings;
  for (const RejectedRow& row : rows)
    for (const std::string& heading : row.headings)
      if (!heading.empty() && !heading.starts_with(own_column) &&
          std::ranges::find(headings, heading) == headings.end())
        headings.push_back(heading);
  return headings;
}

std::string cell_under(const RejectedRow& row, const std::string& heading) {
  const auto at = std::ranges::find(row.headings, heading);
  const auto place = static_cast<std::size_t>(at - row.headings.begin());
  return at == row.headings.end() || place >= row.cells.size() ? std::string{} : row.cells[place];
}

/// What stands under no heading: it would be lost.
std::string extra_cells(const RejectedRow& row) {
  std::vector<std::string> extra;
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (!row.cells[i].empty() && !row.headings.empty() &&
        (i >= row.headings.size() || row.headings[i].empty()))
      extra.push_back(row.cells[i]);
  return join(extra, " | ");
}

std::string reasons(const RejectedRow& row) {
  std::vector<std::string> parts;
  for (const RowFault& fault : row.faults)
    parts.push_back(fault.column.empty() ? fault.text : fault.column + ": " + fault.text);
  return join(parts, " | ");
}

std::string remedies(const RejectedRow& row) {
  std::vector<std::string> parts;
  for (const RowFault& fault : row.faults)
    if (!fault.hint.empty() && std::ranges::find(parts, fault.hint) == parts.end())
      parts.push_back(fault.hint);
  return join(parts, " | ");
}

}  // namespace

std::string rejects_csv(const std::vector<RejectedRow>& rows) {
  std::string out(byte_order_mark);
  if (rows.empty()) return out;
  std::vector<std::string> line{std::string(reason_column), std::string(remedy_column),
                                std::string(sheet_column), std::string(line_column)};
  const bool any_extra =
      std::ranges::any_of(rows, [](const RejectedRow& row) { return !extra_cells(row).empty(); });
  if (any_extra) line.emplace_back(extra_column);
  const std::vector<std::string> headings = all_headings(rows);
  line.insert(line.end(), headings.begin(), headings.end());
  for (const auto& [name, value] : rows.front().sheet_values) line.push_back(std::string(own_column) + name);
  add_line(out, line);
  for (const RejectedRow& row : rows) {
    line = {reasons(row), remedies(row), row.sheet, std::to_string(row.line)};
    if (any_extra) line.push_back(extra_cells(row));
    for (const std::string& heading : headings) line.push_back(cell_under(row, heading));
    for (const auto& [name, value] : row.sheet_values) line.push_back(value);
    add_line(out, line);
  }
  return out;
}

}  // namespace povnet
