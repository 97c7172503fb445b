#include "input/ods_sheet.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "input/cell_value.h"

namespace povnet {
namespace {

constexpr std::int64_t most_blanks = 10000;

/// The text of a cell: paragraphs as lines. Line breaks of the XML with the indentation after them are one
/// blank, as OpenDocument 1.3 (part 3, 6.1.2) has it; runs of spaces stay, as in LibreOffice, though the
/// standard folds them too.
class Paragraphs {
 public:
  void clear() {
    text_.clear();
    count_ = 0;
    depth_ = 0;
  }

  void begin() {
    if (depth_++ > 0) return;
    if (count_++ > 0) text_ += '\n';
    after_layout_ = false;
  }

  void end() { --depth_; }

  void put(std::string_view piece) {
    if (depth_ <= 0) return;
    for (const char c : piece) {
      const bool layout = c == '\t' || c == '\n' || c == '\r';
      if (layout ? !after_layout_ : (c != ' ' || !after_layout_)) text_ += layout ? ' ' : c;
      after_layout_ = layout || (after_layout_ && c == ' ');
    }
  }

  void put_as_is(std::size_t times, char c) {
    if (depth_ <= 0) return;
    text_.append(times, c);
    after_layout_ = false;
  }

  const std::string& text() const { return text_; }

 private:
  std::string text_;
  int count_ = 0;
  int depth_ = 0;
  bool after_layout_ = false;
};

/// What the attributes of a cell say.
struct Described {
  std::string type;
  std::string value;
  bool has_value = false;
  bool error = false;
  bool formula = false;
  bool truth = false;  ///< a formula TRUE() or FALSE(), as LibreOffice saves a logical value
};

Described described(const XmlAttributes& attributes) {
  Described cell;
  cell.type = attributes.get("value-type", ":office:");
  cell.error = attributes.get("value-type", ":calcext:") == "error";
  const std::string_view formula = attributes.get("formula", ":table:");
  cell.formula = !formula.empty();
  cell.truth = formula == "of:=TRUE()" || formula == "of:=FALSE()";
  const char* name = cell.type == "date"      ? "date-value"
                     : cell.type == "time"    ? "time-value"
                     : cell.type == "boolean" ? "boolean-value"
                     : cell.type == "string"  ? "string-value"
                                              : "value";
  const std::string_view value = attributes.get(name, ":office:");
  cell.has_value = !value.empty();
  cell.value = value;
  return cell;
}

CellValue value_of(const Described& cell, const std::string& shown) {
  if (cell.error || (cell.formula && is_error_text(shown)))
    return {InputKind::fault, shown.empty() ? "#ERR" : shown};
  if (!cell.has_value) return {InputKind::text, shown};
  if (cell.type == "string") return {InputKind::text, cell.value};
  if (cell.type == "date") return iso_day_value(cell.value);
  if (cell.type == "time") return duration_value(cell.value);
  if (cell.truth) return {InputKind::flag, cell.value};
  if (cell.type == "boolean") return {InputKind::flag, cell.value == "true" ? "1" : "0"};
  const bool percent = cell.type == "percentage" || shown.ends_with('%');  // Gnumeric writes a float
  const NumberShow show = percent ? NumberShow::percent : NumberShow::number;
  return number_value(cell.value, show, false).value_or(CellValue{InputKind::text, shown});
}

/// Follows the elements of content.xml inside one table.
struct OdsFollower {
  std::size_t wanted = 0;
  std::shared_ptr<SheetRowQueue> queue;
  std::string place;

  std::size_t tables = 0;  ///< begun so far, drawings left out
  int table_depth = 0;
  int skipped = 0;  ///< depth inside an annotation, a drawing ...
  bool inside = false;
  bool in_cell = false;
  std::int64_t line = 1;
  std::int64_t times = 1;
  std::int64_t column = 0;
  std::int64_t wide = 1;
  Described cell;
  Paragraphs paragraphs;
  std::int64_t filled = 0;
  std::int64_t given = 0;

  void start(std::string_view name, const XmlAttributes& attributes);
  void start_inside(std::string_view name, const XmlAttributes& attributes);
  void start_text(std::string_view name, const XmlAttributes& attributes);
  void end(std::string_view name);
  void end_cell();
  void at_end() const;
};

bool is_skipped(std::string_view name) {
  return name == "annotation" || name == "shapes" || name == "frame" || name == "custom-shape" ||
         name == "ruby-text" || name == "forms";
}

bool is_cell(std::string_view name) { return name == "table-cell" || name == "covered-table-cell"; }

void OdsFollower::start(std::string_view name, const XmlAttributes& attributes) {
  if (skipped > 0 || is_skipped(name)) {
    ++skipped;
  } else if (name == "table") {
    inside = ++table_depth == 1 && tables++ == wanted;
  } else if (inside) {
    start_inside(name, attributes);
  }
}

void OdsFollower::start_inside(std::string_view name, const XmlAttributes& attributes) {
  if (in_cell) return start_text(name, attributes);
  if (name == "table-row") {
    times = std::clamp<std::int64_t>(attributes.number("number-rows-repeated", 1), 1, most_sheet_lines * 16);
    column = 0;
    queue->begin(line);
  } else if (is_cell(name)) {
    wide = std::clamp<std::int64_t>(attributes.number("number-columns-repeated", 1), 1, most_sheet_lines);
    cell = described(attributes);
    paragraphs.clear();
    in_cell = true;
  }
}

void OdsFollower::start_text(std::string_view name, const XmlAttributes& attributes) {
  if (name == "p" || name == "h") paragraphs.begin();
  if (name == "tab") paragraphs.put_as_is(1, '\t');
  if (name == "line-break") paragraphs.put_as_is(1, '\n');
  if (name == "s")
    paragraphs.put_as_is(
        static_cast<std::size_t>(std::clamp<std::int64_t>(attributes.number("c", 1), 0, most_blanks)), ' ');
}

void OdsFollower::end(std::string_view name) {
  if (skipped > 0) {
    --skipped;
  } else if (name == "table") {
    --table_depth;
    inside = false;
  } else if (inside && in_cell) {
    if (name == "p" || name == "h") paragraphs.end();
    if (is_cell(name)) end_cell();
  } else if (inside && name == "table-row") {
    queue->end(times);
    line += times;
  }
}

void OdsFollower::end_cell() {
  in_cell = false;
  const std::int64_t first = column;
  column += wide;
  if (!cell.has_value && !cell.error && paragraphs.text().empty()) return;
  ++filled;
  const CellValue value = value_of(cell, paragraphs.text());
  if (value.text.empty()) return;
  ++given;
  for (std::int64_t at = first; at < column; ++at)
    queue->put(static_cast<std::size_t>(at), value.kind, value.text);
}

void OdsFollower::at_end() const {
  if (given == 0 && filled > 0)
    throw Error(Fault::input, place + ": il foglio ha " + std::to_string(filled) + " celle ma nessun valore",
                "apri il file con LibreOffice, salvalo di nuovo e riprova");
}

}  // namespace

SheetScript ods_script(std::size_t sheet, const std::string& place) {
  auto follower = std::make_shared<OdsFollower>();
  follower->wanted = sheet;
  follower->queue = std::make_shared<SheetRowQueue>(place);
  follower->place = place;
  return {follower->queue,
          {[follower](std::string_view name, const XmlAttributes& attributes) {
             follower->start(name, attributes);
           },
           [follower](std::string_view name) { follower->end(name); },
           [follower](std::string_view piece) {
             if (follower->in_cell && follower->skipped == 0) follower->paragraphs.put(piece);
           }},
          [follower] { follower->at_end(); }};
}

}  // namespace povnet
