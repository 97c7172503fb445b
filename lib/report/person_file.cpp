#include "report/person_file.h"

#include <algorithm>
#include <set>
#include <vector>

#include "base/text.h"
#include "report/columns.h"
#include "report/person_recipients.h"
#include "report/register_list.h"
#include "report/subject.h"
#include "report/tally.h"
#include "schema/register.h"
#include "store/query.h"
#include "store/record_code.h"

namespace povnet {
namespace {

using RecordIds = std::set<std::int64_t>;

constexpr const char* came_sql = R"sql(
SELECT coalesce(b.source, t.command) || ', ' || strftime('%d/%m/%Y', t.at)
  FROM tx_insert AS i
  JOIN tx AS t ON t.id = i.tx
  LEFT JOIN batch AS b ON b.tx = t.id
 WHERE i.register = :register AND :id BETWEEN i.first_record AND i.last_record
 ORDER BY i.id DESC)sql";

std::string ids_in_list(const RecordIds& ids) {
  std::vector<std::string> numbers;
  for (const std::int64_t id : ids) numbers.push_back(std::to_string(id));
  return "(" + join(numbers, ", ") + ")";
}

std::string quoted(const std::string& name) { return "\"" + name + "\""; }

/// The records of each register that are about the person, gathered along the references.
class PersonRecords {
 public:
  PersonRecords(Reader& reader, std::int64_t person)
      : reader_(reader), registers_(all_registers(reader.data())) {
    persons_ = ids("SELECT id FROM person WHERE :id IN (id, merged_into)", {{":id", person}});
    records_["person"] = {person};
    for (const Register& reg : registers_)
      for (const RegisterColumn& column : reg.columns)
        if (column.refers == "person") take(reg, quoted(column.name) + " IN " + ids_in_list(persons_));
    for (const Register& reg : registers_)
      take(reg, "id IN (SELECT id FROM temp.subject WHERE register = '" + reg.name + "')");
    while (take_what_is_inside()) {
    }
    take_attachments();
  }

  std::vector<RecordRef> all() const {
    std::vector<RecordRef> all;
    for (const auto& [reg, known] : records_)
      for (const std::int64_t id : known) all.push_back({reg, id});
    return all;
  }

  const std::vector<Register>& registers() const { return registers_; }
  const RecordIds& of(const std::string& reg) { return records_[reg]; }

  /// Whether a person whom the record names in this column is another one.
  bool names_other(const Register& reg, const RegisterColumn& column, std::int64_t id) {
    const RecordIds named = ids("SELECT " + quoted(column.name) + " FROM " + quoted(reg.name) +
                                    " WHERE id = :id AND " + quoted(column.name) + " IS NOT NULL",
                                {{":id", id}});
    return !named.empty() && !persons_.contains(*named.begin());
  }

 private:
  RecordIds ids(const std::string& sql, const std::map<std::string, Value>& named = {}) {
    Query query(reader_.db(), sql, "schemas/registers", named);
    RecordIds found;
    Values values;
    while (query.next(values)) found.insert(std::get<std::int64_t>(values.front()));
    return found;
  }

  /// Nobody else's: it names no person, or this one among others.
  std::string not_of_others(const Register& reg) const {
    std::string named, mine;
    for (const RegisterColumn& column : reg.columns) {
      if (column.refers != "person") continue;
      named += " AND " + quoted(column.name) + " IS NULL";
      mine += " OR " + quoted(column.name) + " IN " + ids_in_list(persons_);
    }
    return named.empty() ? "" : " AND ((1" + named + ")" + mine + ")";
  }

  bool take(const Register& reg, const std::string& condition) {
    if (reg.name == "person") return false;
    RecordIds& known = records_[reg.name];
    const std::size_t before = known.size();
    known.merge(ids("SELECT id FROM " + quoted(reg.name) + " WHERE " + condition + not_of_others(reg)));
    return known.size() > before;
  }

  bool take_what_is_inside() {
    bool more = false;
    for (const Register& reg : registers_) {
      const auto holder = std::ranges::find_if(
          reg.columns, [&](const RegisterColumn& column) { return column.refers == reg.parent; });
      if (reg.parent.empty() || reg.parent == "person" || holder == reg.columns.end()) continue;
      const RecordIds& outer = records_[reg.parent];
      if (!outer.empty()) more = take(reg, quoted(holder->name) + " IN " + ids_in_list(outer)) || more;
    }
    return more;
  }

  /// A file is attached to a record by its code.
  void take_attachments() {
    RecordIds attached;
    for (const RecordRef& record : all())
      attached.merge(
          ids("SELECT id FROM attachment WHERE record = :code", {{":code", code_of(reader_.db(), record)}}));
    records_["attachment"] = std::move(attached);
  }

  Reader& reader_;
  std::vector<Register> registers_;
  RecordIds persons_;
  std::map<std::string, RecordIds> records_;
};

Cell where_from(Reader& reader, const Register& reg, std::int64_t id) {
  Query query(reader.db(), came_sql, "schemas/registers", {{":register", reg.name}, {":id", id}});
  Values values;
  return query.next(values) ? text_cell(as_text(values.front())) : Cell::none();
}

Row own_row(Reader& reader, PersonRecords& records, const Register& reg, std::int64_t id, Day as_of) {
  Row row =
      register_rows(reader, reg, {.fields = {}, .code = code_of(reader.db(), {reg.name, id}), .as_of = as_of})
          .front();
  for (std::size_t i = 0; i < reg.columns.size(); ++i)
    if (reg.columns[i].refers == "person" && records.names_other(reg, reg.columns[i], id))
      row[i + 1] = Cell::of("altra persona");
  row.push_back(where_from(reader, reg, id));
  return row;
}

void add_records(Reader& reader, PersonRecords& records, const Register& reg, Day as_of, Sheet& sheet) {
  std::vector<Row> rows;
  for (const std::int64_t id : records.of(reg.name)) rows.push_back(own_row(reader, records, reg, id, as_of));
  if (rows.empty()) return;
  std::vector<Column> columns = register_columns(reg);
  columns.push_back({.key = "came", .label = "Da dove viene"});
  sheet.blocks.emplace_back(Heading{.level = 2, .text = reg.label});
  sheet.blocks.emplace_back(Paragraph{"Perché: " + reg.purpose + ". In base a: " + reg.legal_basis +
                                      ". Chi ne risponde: " + reg.owner});
  sheet.blocks.emplace_back(
      Table{.key = reg.name, .title = "", .columns = std::move(columns), .rows = rows_of(std::move(rows))});
}

}  // namespace

Document person_file(Reader& reader, std::int64_t person, const std::string& code, Day as_of) {
  Scope scope = scope_of({make_day(1000, 1, 1), as_of}, as_of);
  scope.named = {{":record", person}, {":register", std::string("person")}};
  load_subject(reader, "subject", scope);
  PersonRecords records(reader, person);
  Sheet sheet{.name = code, .blocks = {}, .landscape = true};
  for (const Register& reg : records.registers()) add_records(reader, records, reg, as_of, sheet);
  sheet.blocks.emplace_back(Heading{.level = 2, .text = "A chi è stato comunicato"});
  sheet.blocks.emplace_back(person_recipients(reader.db(), records.all()));
  Document document{
      .key = "person_file", .title = "Ciò che è registrato su " + code, .sheets = {}, .notes = {}};
  document.sheets.push_back(std::move(sheet));
  document.as_of = as_of;
  document.notes = {"Dati della persona ai sensi dell'art. 15 del Regolamento UE 2016/679",
                    "Le altre persone non sono nominate; i testi liberi vanno riletti prima di consegnarli"};
  return document;
}

}  // namespace povnet
