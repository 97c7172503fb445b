#include "sheet/ics.h"

#include <algorithm>
#include <ostream>

#include "base/error.h"
#include "base/text.h"
#include "sheet/cell_text.h"
#include "sheet/document_parts.h"
#include "sheet/table_rows.h"

namespace povnet {
namespace {

/// Octets of a line, its end left out; a longer one goes on after a space.
constexpr std::size_t folded_width = 75;

std::string compact(Day day) { return replace_all(iso(day), "-", ""); }

std::string ics_text(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') out += "\\n";
    if (c != '\n' && c != '\r') out += c;
  }
  return out;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Folded without cutting a character in two.
void ics_line(std::ostream& out, std::string_view text) {
  std::size_t room = folded_width;
  while (text.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && is_continuation(text[cut])) --cut;
    out << text.substr(0, cut) << "\r\n ";
    text.remove_prefix(cut);
    room = folded_width - 1;
  }
  out << text << "\r\n";
}

/// The cells of a row by the key of their column.
class Named {
 public:
  explicit Named(const std::vector<Column>& columns) : columns_(columns) {}

  bool has(std::string_view key) const { return find(key) < columns_.size(); }
  std::string text(const Row& row, std::string_view key) const {
    const std::size_t at = find(key);
    return at < row.size() ? italian_text(row[at]) : "";
  }
  std::optional<Day> day(const Row& row, std::string_view key) const {
    const std::size_t at = find(key);
    if (at >= row.size() || row[at].empty || row[at].kind != Kind::day) return std::nullopt;
    return row[at].day();
  }

 private:
  std::size_t find(std::string_view key) const {
    const auto at = std::ranges::find(columns_, key, &Column::key);
    return static_cast<std::size_t>(at - columns_.begin());
  }
  const std::vector<Column>& columns_;
};

std::string summary_of(const Named& named, const Row& row) {
  const std::string about = named.text(row, "case");
  std::string summary = named.text(row, "clock_label") + ": ";
  summary += about.empty() ? named.text(row, "record") : about;
  const std::string state = named.text(row, "state_label");
  return state.empty() ? summary : summary + " (" + state + ")";
}

std::string description_of(const Named& named, const Row& row) {
  std::vector<std::string> lines;
  if (const auto todo = named.text(row, "todo"); !todo.empty()) lines.push_back(todo);
  if (const auto follows = named.text(row, "consequence"); !follows.empty())
    lines.push_back("Se nessuno fa nulla: " + follows);
  if (const auto day = named.text(row, "register_by"); !day.empty())
    lines.push_back("Registrare entro " + day);
  return join(lines, "\n");
}

void event(const Named& named, const Row& row, Day stamp, std::ostream& out) {
  const auto due = named.day(row, "due");
  if (!due) return;
  ics_line(out, "BEGIN:VEVENT");
  ics_line(out, "UID:" + named.text(row, "clock") + "-" + named.text(row, "record") + "@povnet");
  ics_line(out, "DTSTAMP:" + compact(stamp) + "T000000Z");
  ics_line(out, "DTSTART;VALUE=DATE:" + compact(*due));
  ics_line(out, "DTEND;VALUE=DATE:" + compact(*due + std::chrono::days{1}));
  ics_line(out, "SUMMARY:" + ics_text(summary_of(named, row)));
  if (const auto text = description_of(named, row); !text.empty())
    ics_line(out, "DESCRIPTION:" + ics_text(text));
  ics_line(out, "TRANSP:TRANSPARENT");
  ics_line(out, "END:VEVENT");
}

bool holds_terms(const Table* table) {
  const Named named(table->columns);
  return named.has("due") && named.has("clock") && named.has("record");
}

}  // namespace

void write_ics(Document& document, std::ostream& out) {
  std::vector<Table*> tables = tables_of(document);
  std::erase_if(tables, [](const Table* table) { return !holds_terms(table); });
  if (tables.empty() || !document.as_of)
    throw Error(Fault::usage, "questo risultato non ha scadenze: non si scrive come ics",
                "un calendario esce da povnet plan due");
  ics_line(out, "BEGIN:VCALENDAR");
  ics_line(out, "VERSION:2.0");
  ics_line(out, "PRODID:-//povnet//IT");
  ics_line(out, "X-WR-CALNAME:" + ics_text(document.title));
  for (Table* table : tables) {
    const Named named(table->columns);
    TableRows rows(*table);
    for (Row row; rows.next(row);) event(named, row, *document.as_of, out);
  }
  ics_line(out, "END:VCALENDAR");
}

}  // namespace povnet
