#include "intake/record_writer.h"

#include <algorithm>

#include "base/error.h"
#include "intake/record_writer_held.h"
#include "intake/refusal.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

std::vector<std::string> table_columns(const Register& reg, const WriterOptions& options) {
  std::vector<std::string> columns;
  for (const std::string& name : options.columns)
    if (reg.find(name)->type != ValueType::identity) columns.push_back(name);
  columns.emplace_back("origin");
  columns.emplace_back("reference_day");
  return columns;
}

bool keeps_origins(SQLite::Database& db, const std::string& table) {
  SQLite::Statement statement(db, "SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?");
  statement.bind(1, table + "_origin");
  return statement.executeStep();
}

std::set<std::pair<std::int64_t, std::string>> set_by_hand(SQLite::Database& db, const std::string& table) {
  std::set<std::pair<std::int64_t, std::string>> values;
  SQLite::Statement statement(db, "SELECT record, \"column\" FROM hand_value WHERE register = ?");
  statement.bind(1, table);
  while (statement.executeStep())
    values.emplace(statement.getColumn(0).getInt64(), statement.getColumn(1).getString());
  return values;
}

}  // namespace

RecordWriter::Held::Held(Transaction& transaction, References& refs, const Register& target,
                         WriterOptions given)
    : tx(transaction),
      references(refs),
      reg(target),
      options(std::move(given)),
      columns(table_columns(reg, options)),
      has_origin(keeps_origins(tx.file().db(), reg.name)),
      by_hand(set_by_hand(tx.file().db(), reg.name)),
      claims(options.claims ? &options.claims->of(reg.name) : nullptr),
      records(tx, reg.name, columns),
      stored(tx.file().db(), reg, columns) {
  if (options.later) later.emplace(tx, reg.name, columns);
  if (options.alone)
    known_rows.emplace(tx.file().db(), reg.name, std::vector(columns.begin(), columns.end() - 2));
  const TableShape shape = shape_of(tx.file().db(), reg.name);
  for (std::size_t i = 0; i < options.columns.size(); ++i) {
    if (reg.find(options.columns[i])->type == ValueType::identity) {
      identity = i;
      keys.emplace(tx, references, options.reference_day, columns, options.later);
      continue;
    }
    at.push_back(i);
    if (reg.find(options.columns[i])->type == ValueType::iban) ibans.push_back(i);
    places.push_back(static_cast<std::size_t>(reg.find(options.columns[i]) - reg.columns.data()));
    fallbacks.push_back(shape.columns[*shape.find(options.columns[i])].fallback);
  }
  row.resize(columns.size());
}

RecordWriter::RecordWriter(Transaction& tx, References& references, const Register& reg,
                           WriterOptions options)
    : held_(
          (refuse_written_otherwise(reg), std::make_unique<Held>(tx, references, reg, std::move(options)))) {}
RecordWriter::~RecordWriter() = default;
RecordWriter::RecordWriter(RecordWriter&&) noexcept = default;

bool RecordWriter::needs_origin(const std::vector<FieldValue>& fields) const {
  const Held& held = *held_;
  if (held.reg.name == "person" && held.identity && fields[*held.identity].given) return false;
  return !held.key_is_whole(fields);
}

std::optional<std::int64_t> RecordWriter::find(const std::vector<FieldValue>& fields) {
  const bool by_origin = needs_origin(fields);
  if (by_origin && held_->options.identity.empty() && held_->reg.name != "person") return std::nullopt;
  return held_->search(fields, by_origin ? held_->origin_of(fields, {}, 0) : std::string{});
}

std::string RecordWriter::missing(const std::vector<FieldValue>& fields) const {
  for (const RegisterColumn& column : held_->reg.columns) {
    if (!column.required) continue;
    const auto field = held_->field_of(column.name);
    if (!field || !fields[*field].given) return column.label;
  }
  return {};
}

std::optional<Write> RecordWriter::write(const std::vector<FieldValue>& fields,
                                         std::optional<std::int64_t> known, std::string_view content,
                                         std::int64_t occurrence, std::vector<Noticed>& noticed,
                                         std::string_view version) {
  Held& held = *held_;
  held.version = version;
  const std::string origin =
      needs_origin(fields) ? held.origin_of(fields, content, occurrence) : std::string{};
  held.correcting = held.options.form && known.has_value();
  held.by_key = !known && origin.empty();
  held.further = held.given_away = false;
  held.by_identity = false;
  if (!known) known = held.search(fields, origin);
  if (!known && !held.options.create) return std::nullopt;
  if (!known)
    if (const std::string lacking = missing(fields); !lacking.empty())
      throw Error(Fault::input, "manca \"" + lacking + "\"",
                  "serve per una scheda nuova: " + held.reg.singular);
  Write done = held.put(known, fields, origin, noticed);
  if (held.given_away) noticed.push_back({{}, "reassigned", {}});
  if (held.further && done.effect == Effect::created) noticed.push_back({{}, "again", {}});
  if (held.identity && fields[*held.identity].given && !held.by_identity)
    if (held.keys->add(done.id, fields[*held.identity].value,
                       done.effect == Effect::created ? &held.row : nullptr, noticed) &&
        done.effect == Effect::unchanged)
      done.effect = Effect::changed;
  return done;
}

}  // namespace povnet
