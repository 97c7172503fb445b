#include "input/xlsx_sheet.h"

#include <charconv>
#include <utility>

#include "base/error.h"

namespace povnet {
namespace {

constexpr const char* save_again = "apri il file con LibreOffice o Excel, salvalo di nuovo e riprova";
constexpr const char* not_calculated = "formula non calcolata";

/// Follows the elements of a worksheet: row, c, v, is, t, f.
struct XlsxFollower {
  std::shared_ptr<SheetRowQueue> queue;
  std::shared_ptr<const SharedStrings> strings;
  std::shared_ptr<const std::vector<NumberShow>> shows;
  bool from_1904 = false;
  std::string place;

  std::int64_t line = 0;
  std::int64_t column = -1;
  std::string type;
  std::int64_t style = 0;
  bool in_row = false;
  bool in_cell = false;
  bool formula = false;
  bool collecting = false;
  int phonetic = 0;
  std::string text;
  std::int64_t filled = 0;  ///< cells whose XML holds a value, a text or a formula
  std::int64_t given = 0;

  void start(std::string_view name, const XmlAttributes& attributes);
  void end(std::string_view name);
  void start_cell(const XmlAttributes& attributes);
  void end_cell();
  CellValue value() const;
  CellValue shared() const;
  CellValue number() const;
  void at_end() const;
};

void XlsxFollower::start(std::string_view name, const XmlAttributes& attributes) {
  if (name == "c") return start_cell(attributes);
  if (name == "row") {
    line = attributes.number("r", line + 1);
    column = -1;
    in_row = true;
    return queue->begin(line);
  }
  if (!in_cell) return;
  if (name == "rPh") ++phonetic;
  if (name == "f") formula = true;
  if (name == "v" || (name == "t" && phonetic == 0)) collecting = true;
}

void XlsxFollower::start_cell(const XmlAttributes& attributes) {
  const std::int64_t named = column_of_reference(attributes.get("r"));
  column = named >= 0 ? named : column + 1;
  type = attributes.get("t");
  style = attributes.number("s", 0);
  in_cell = true;
  formula = false;
  phonetic = 0;
  text.clear();
}

void XlsxFollower::end(std::string_view name) {
  if (name == "v" || name == "t") collecting = false;
  if (name == "rPh") --phonetic;
  if (name == "c" && in_cell) end_cell();
  if (name != "row" || !in_row) return;
  in_row = false;
  queue->end();
}

void XlsxFollower::end_cell() {
  in_cell = false;
  if (text.empty() && !formula) return;
  ++filled;
  if (!in_row) return;
  const CellValue cell = value();
  if (cell.kind == InputKind::empty || (cell.kind == InputKind::text && cell.text.empty())) return;
  ++given;
  queue->put(static_cast<std::size_t>(column), cell.kind, cell.text);
}

CellValue XlsxFollower::value() const {
  if (type == "s") return shared();
  if (type == "str" || type == "inlineStr") return {InputKind::text, unescaped_cell_text(text)};
  if (text.empty()) return {InputKind::fault, not_calculated};
  if (type == "b") return {InputKind::flag, text == "1" || text == "true" ? "1" : "0"};
  if (type == "e") return {InputKind::fault, text};
  if (type == "d") return text.find('-') == std::string::npos ? duration_value(text) : iso_day_value(text);
  return number();
}

CellValue XlsxFollower::shared() const {
  std::size_t index = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), index);
  if (result.ec != std::errc{} || index >= strings->ends.size())
    throw Error(Fault::input,
                place + ":" + std::to_string(line) + ":" + std::to_string(column + 1) +
                    ": la cella rimanda a un testo che nel file non c'è",
                save_again);
  return {InputKind::text, std::string(strings->at(index))};
}

CellValue XlsxFollower::number() const {
  const auto index = static_cast<std::size_t>(style);
  const NumberShow show = style >= 0 && index < shows->size() ? (*shows)[index] : NumberShow::number;
  auto cell = number_value(text, show, from_1904);
  return cell ? std::move(*cell) : CellValue{InputKind::text, text};
}

void XlsxFollower::at_end() const {
  if (given == 0 && filled > 0)
    throw Error(Fault::input, place + ": il foglio ha " + std::to_string(filled) + " celle ma nessun valore",
                save_again);
}

}  // namespace

SheetScript xlsx_script(const XlsxFile& file, const std::string& place) {
  auto follower = std::make_shared<XlsxFollower>();
  follower->queue = std::make_shared<SheetRowQueue>(place);
  follower->strings = file.strings;
  follower->shows = file.shows;
  follower->from_1904 = file.index.from_1904;
  follower->place = place;
  return {follower->queue,
          {[follower](std::string_view name, const XmlAttributes& attributes) {
             follower->start(name, attributes);
           },
           [follower](std::string_view name) { follower->end(name); },
           [follower](std::string_view piece) {
             if (follower->collecting) follower->text += piece;
           }},
          [follower] { follower->at_end(); }};
}

SheetRows XlsxFile::rows(std::size_t sheet) const {
  const SheetPart& wanted = index.sheets.at(sheet);
  const std::string place = archive.shown_name() + ":" + wanted.name;
  return {archive.stream(wanted.part), place, xlsx_script(*this, place)};
}

}  // namespace povnet
