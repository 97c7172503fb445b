#include "base/text.h"
#include "schema/register.h"
#include "schema/source.h"

namespace povnet {
namespace {

Expression add_column(Source& source, const std::string& name, std::vector<std::string> header) {
  SourceValue value;
  value.name = name;
  value.slot = source.slots.size();
  value.is_column = true;
  value.optional = true;
  value.header = std::move(header);
  source.slots.push_back(name);
  source.values.push_back(std::move(value));
  Expression from;
  from.kind = Expression::Kind::value;
  from.slot = source.slots.size() - 1;
  return from;
}

/// The record that a row of a filled form is of. Not where the register has a column of its own called so.
void add_record_code(const Register& reg, Source& source, SourceEmit& emit) {
  if (has_own_code_column(reg)) return;
  emit.form = true;
  emit.id = add_column(source, "code", {std::string(code_heading)});
  source.values.back().reading.type = ValueType::ref;
  source.values.back().reading.refers = reg.name;
  emit.version = add_column(source, "version", {std::string(version_heading)});
}

}  // namespace

bool is_of_record(const Source& source, const SourceValue& value) {
  const SourceEmit& emit = source.emits.front();
  const auto leads = [&](const Expression& from) {
    return from.kind == Expression::Kind::value && from.slot == value.slot;
  };
  return source.by_register && (leads(emit.id) || leads(emit.version));
}

Source source_of(const Register& reg) {
  Source source;
  for (const std::string_view sheet : {guide_sheet, lists_sheet})
    source.except_sheets.emplace_back("^" + std::string(sheet) + "$");
  source.name = "register:" + reg.name;
  source.label = reg.label;
  source.by_register = true;
  source.slots.assign(predefined::names.begin(), predefined::names.end());
  SourceEmit emit;
  emit.name = reg.name;
  emit.reg = reg.name;
  add_record_code(reg, source, emit);
  for (const RegisterColumn& column : reg.columns) {
    std::vector<std::string> header{column.name, column.label};
    header.insert(header.end(), column.aliases.begin(), column.aliases.end());
    emit.fields.push_back({column.name, add_column(source, column.name, std::move(header)), true});
  }
  source.emits.push_back(std::move(emit));
  return source;
}

}  // namespace povnet
