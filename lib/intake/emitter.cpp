#include "intake/emitter.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "intake/digest.h"
#include "intake/removal.h"
#include "intake/understanding.h"
#include "store/closings.h"
#include "store/raw_statement.h"

namespace povnet {
namespace {

bool wants_number(ValueType type) {
  switch (type) {
    case ValueType::integer:
    case ValueType::money:
    case ValueType::cents:
    case ValueType::minutes:
    case ValueType::flag:
    case ValueType::ref:
    case ValueType::share:
      return true;
    default:
      return false;
  }
}

bool fits(const Value& value, ValueType type) {
  return wants_number(type) ? std::holds_alternative<std::int64_t>(value)
                            : std::holds_alternative<std::string>(value);
}

/// The day of the newest whole extract of this source that was imported and not undone.
std::string newest_extract(SQLite::Database& db, const std::string& source) {
  RawStatement newest(
      db, "SELECT coalesce(max(reference_day), '') FROM batch WHERE source = ? AND undone_by IS NULL");
  newest.bind(1, std::string_view(source));
  newest.step();
  return std::get<std::string>(newest.column(0));
}

std::string outside(const RegisterColumn& column, const Value& value) {
  const auto* number = std::get_if<std::int64_t>(&value);
  if (!number) return {};
  if (column.min && *number < *column.min)
    return fmt::format("è meno di {}", written(column.type, Value(*column.min)));
  if (column.max && *number > *column.max)
    return fmt::format("è più di {}", written(column.type, Value(*column.max)));
  return {};
}

}  // namespace

Emitter::Emitter(const Source& source, Transaction& tx, References& references, bool later)
    : source_(source), tx_(tx), references_(references), later_(later) {
  for (const SourceEmit& emit : source.emits) {
    Prepared prepared{&emit, &references.reg(emit.reg), {}};
    for (const EmitField& field : emit.fields) {
      const RegisterColumn* column = prepared.reg->find(field.column);
      if (!column)
        throw Error(Fault::input,
                    fmt::format("la fonte \"{}\" scrive \"{}\", che non è una colonna di \"{}\"", source.name,
                                field.column, emit.reg),
                    fmt::format("povnet intake registers {} elenca le colonne", emit.reg));
      prepared.fields.push_back({column, &field});
    }
    prepared_.push_back(std::move(prepared));
  }
}

void Emitter::start_file() {
  occurrences_.clear();
  groups_.clear();
}

void Emitter::set_reference_day(const std::string& day) {
  if (day == reference_day_) return;
  reference_day_ = day;
  late_ = source_.snapshot && day < newest_extract(tx_.file().db(), source_.name);
  claims_.clear();  // a newer sheet of the same workbook may say otherwise
  for (Prepared& prepared : prepared_) prepared.writer.reset();
}

RecordWriter& Emitter::writer(Prepared& prepared) {
  if (prepared.writer) return *prepared.writer;
  WriterOptions options;
  for (const Field& field : prepared.fields) {
    options.columns.push_back(field.column->name);
    options.overwrite.push_back(field.from->overwrite);
  }
  const SourceEmit& emit = *prepared.emit;
  options.identity = emit.identity;
  options.form = emit.form;
  options.repeat = source_.by_register;
  options.claims = &claims_;
  options.ignore_differences = emit.ignore_differences;
  options.create = emit.create;
  options.update = emit.update;
  options.by_name = emit.by_name;
  options.source = source_.name;
  options.reference_day = reference_day_;
  options.late = late_;
  options.alone = prepared_.size() == 1;
  // what other emits write of a person refers to it at once
  options.later = later_ && options.alone && prepared.reg->name == "person";
  return prepared.writer.emplace(tx_, references_, *prepared.reg, std::move(options));
}

void Emitter::read_field(const Field& field, const RowValues& values, FieldValue& read,
                         std::vector<RowFault>& faults) {
  RowValue made;
  const RowValue& held = values.look(field.from->from, made);
  read.given = !held.erase && !held.text.empty() && !held.faulty;
  read.erase = held.erase;
  if (!read.given) {
    read.value = Value();
    return;
  }
  const RegisterColumn& column = *field.column;
  const std::string& heading = held.heading ? *held.heading : column.label;
  if (held.typed && fits(held.value, column.type)) {
    read.value = held.value;
  } else {
    const TextForm form{held.kind, nullptr, false};
    Understood understood =
        understand(column.type, column.codes, column.refers, held.text, form, references_);
    if (!understood.value) {
      if (held.cell > 0 && !understood.near.empty())
        understood.hint += "; " + teach_hint(source_.name, heading, held.text, understood.near);
      faults.push_back({heading, std::move(understood.problem), std::move(understood.hint)});
      read = {};
      return;
    }
    read.value = *std::move(understood.value);
  }
  if (const std::string limit = outside(column, read.value); !limit.empty())
    faults.push_back({heading, limit, "controllare il valore: la colonna non lo ammette"});
}

const std::vector<FieldValue>& Emitter::read_fields(Prepared& prepared, const RowValues& values,
                                                    std::vector<RowFault>& faults) {
  prepared.read.resize(prepared.fields.size());
  for (std::size_t i = 0; i < prepared.fields.size(); ++i)
    read_field(prepared.fields[i], values, prepared.read[i], faults);
  return prepared.read;
}

void Emitter::check(std::size_t index, RowValues& values, std::vector<RowFault>& faults) {
  Prepared& prepared = prepared_[index];
  const auto one = [&] {
    if (values.holds(prepared.emit->when)) read_fields(prepared, values, faults);
  };
  if (!prepared.emit->each) return one();
  const std::size_t each = *prepared.emit->each;
  for (std::size_t i = 0; i < values.items(each); ++i) {
    values.start_item(each, i, faults);
    one();
  }
}

std::optional<std::int64_t> Emitter::known(std::size_t index, const RowValues& values,
                                           std::string& group) const {
  const SourceEmit& emit = source_.emits[index];
  RowValue made;
  const RowValue& id = values.look(emit.id, made);
  if (const auto* number = std::get_if<std::int64_t>(&id.value); id.typed && number) return *number;
  bool any = false;
  for (const Expression& part : emit.group) {
    const std::string text = values.evaluate(part).text;
    any = any || !text.empty();
    group += fold(text) + '\x1f';
  }
  if (!any) group.clear();
  if (group.empty()) return std::nullopt;
  group = emit.name + '\x1f' + group;
  const auto at = groups_.find(group);
  return at == groups_.end() ? std::nullopt : std::optional(at->second);
}

void Emitter::count(Prepared& prepared, const Write& write, EmitResult& result) {
  if (!prepared.count) prepared.count = &counts_[prepared.reg->name];
  RegisterCount& count = *prepared.count;
  if (write.effect == Effect::created) ++count.created;
  if (write.effect == Effect::changed) ++count.changed;
  if (write.effect == Effect::unchanged) ++count.unchanged;
  if (write.effect == Effect::created || write.effect == Effect::changed)
    result.wrote = result.touched = true;
  if (prepared.emit->snapshot) seen_[prepared.reg->name].push_back(write.id);
}

void Emitter::remove_one(Prepared& prepared, const std::vector<FieldValue>& fields, EmitResult& result) {
  const auto record = writer(prepared).find(fields);
  if (!record) return;
  remove_record(tx_, *prepared.reg, *record);
  ++counts_[prepared.reg->name].changed;
  result.wrote = result.touched = true;
}

void Emitter::write_one(std::size_t index, RowValues& values, const RowDigestOf& row_digest,
                        EmitResult& result) {
  Prepared& prepared = prepared_[index];
  if (!values.holds(prepared.emit->when)) return;
  const std::vector<FieldValue>& fields = read_fields(prepared, values, result.faults);
  if (!result.faults.empty()) return;
  if (prepared.emit->remove) return remove_one(prepared, fields, result);
  std::string group;
  const auto record = known(index, values, group);
  RecordWriter& writes = writer(prepared);
  std::int64_t occurrence = 0;
  std::string content;
  if (!record && prepared.emit->identity.empty() && writes.needs_origin(fields)) {
    ContentDigest digest;
    digest.add(prepared.emit->name);
    digest.add(row_digest());
    if (prepared.emit->each) digest.add(values.at(source_.each[*prepared.emit->each].slot).text);
    content = digest.hex();
    occurrence = ++occurrences_[content];
  }
  std::vector<Noticed> noticed;
  const RowValue version = record ? values.evaluate(prepared.emit->version) : RowValue{};
  const auto write = writes.write(fields, record, content, occurrence, noticed, version.text);
  if (!write) {
    if (!prepared.emit->optional)
      result.faults.push_back(
          {prepared.reg->singular, "non c'è nel file dei casi", "importarlo prima, o correggere la riga"});
    return;
  }
  values.emitted[index] = write->id;
  if (!group.empty()) groups_.emplace(group, write->id);
  count(prepared, *write, result);
  for (Noticed& one : noticed) result.findings.push_back({prepared.reg->name, write->id, std::move(one)});
}

void Emitter::write(std::size_t index, RowValues& values, const RowDigestOf& row_digest, EmitResult& result) {
  const auto& each = source_.emits[index].each;
  if (!each) return write_one(index, values, row_digest, result);
  for (std::size_t i = 0; i < values.items(*each) && result.faults.empty(); ++i) {
    values.start_item(*each, i, result.faults);
    write_one(index, values, row_digest, result);
  }
}

bool Emitter::recognise_one(std::size_t index, RowValues& values) {
  Prepared& prepared = prepared_[index];
  if (!values.holds(prepared.emit->when)) return true;
  std::vector<RowFault> told_by_row;
  std::string group;
  const std::vector<FieldValue>& fields = read_fields(prepared, values, told_by_row);
  const auto record = known(index, values, group);
  values.emitted[index] = record ? record : writer(prepared).find(fields);
  if (!prepared.emit->snapshot) return true;
  if (values.emitted[index]) seen_[prepared.reg->name].push_back(*values.emitted[index]);
  return values.emitted[index].has_value();
}

bool Emitter::recognise(RowValues& values) {
  bool all = true;
  for (std::size_t i = 0; i < prepared_.size(); ++i) {
    const auto& each = source_.emits[i].each;
    if (!each) all = recognise_one(i, values) && all;
    std::vector<RowFault> told_by_row;
    for (std::size_t item = 0; each && item < values.items(*each); ++item) {
      values.start_item(*each, item, told_by_row);
      all = recognise_one(i, values) && all;
    }
  }
  return all;
}

EmitResult Emitter::run(RowValues& values, const RowDigestOf& row_digest) {
  EmitResult result;
  if (prepared_.size() > 1)
    for (std::size_t i = 0; i < prepared_.size(); ++i) check(i, values, result.faults);
  try {
    for (std::size_t i = 0; i < prepared_.size() && result.faults.empty(); ++i)
      write(i, values, row_digest, result);
  } catch (const ClosedPeriod& closed) {
    result.faults.push_back({{}, closed.what(), closed.hint()});
  } catch (const Error& refused) {
    if (refused.fault() != Fault::input) throw;
    result.faults.push_back({{}, refused.what(), refused.hint()});
  }
  return result;
}

}  // namespace povnet
