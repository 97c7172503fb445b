#include "cmd/sending.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/text.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "package/packed.h"
#include "report/narrow_options.h"
#include "report/tally.h"
#include "report/used_rows.h"
#include "store/protected_records.h"
#include "store/seal.h"
#include "store/sent_documents.h"

namespace povnet {
namespace {

/// What was typed, but is no parameter of the document: its key is kept apart, and so is who gets it.
constexpr std::array<std::string_view, 7> no_parameters{
    "NOME", "CODICE", "--to", "--replaces", "--reason", "--dry-run", "--include-protected"};

/// A period as its days: two ways to write it are one.
std::string parameter_value(const Call& call, const std::string& name, const std::string& typed) {
  if (name == "--period")
    if (const auto period = call.maybe_period(name)) return iso(period->first) + ".." + iso(period->last);
  return name == "MODULO" || name == "--bind" ? std::filesystem::path(typed).filename().string() : typed;
}

/// "annuality=2024; as-of=2026-08-31": as typed, so that the same request is known again another day.
std::string parameters_of(const Call& call) {
  std::vector<std::string> parameters;
  for (const auto& [name, typed] : call.values) {
    if (std::ranges::find(no_parameters, name) != no_parameters.end()) continue;
    const std::string key = lower(name.substr(name.find_first_not_of('-')));
    if (typed.empty()) parameters.push_back(key);
    for (const std::string& value : typed)
      parameters.push_back(key + "=" + parameter_value(call, name, value));
  }
  for (const Setting& setting : call.common.settings)
    if (setting.name == "as-of" && setting.origin == "--as-of")
      parameters.push_back("as-of=" + setting.value);
  return join(parameters, "; ");
}

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (!in) throw Error(Fault::output, "il risultato non si è potuto rileggere per conservarlo");
  return std::move(bytes).str();
}

/// The code that was typed; of a whole workbook what the dataset says.
std::optional<std::string> about_of(const Call& call, Reader& made_with, const std::string& key) {
  if (const auto typed = call.maybe("CODICE")) return typed;
  for (const NarrowOption& option : narrow_options())
    if (call.given("--" + std::string(option.name))) return std::nullopt;
  Reader reader(made_with.db(), made_with.data());
  const Dataset dataset = dataset_named(reader.data(), "sent_about");
  const Scope scope{.as_of = call.common.as_of, .named = {{":document", key}}};
  const auto rows = reader.all(dataset, scope, dataset.order);
  return rows.empty() ? std::nullopt : std::optional(as_text(rows.front().front()));
}

/// What leads to somebody in protection is not in the document, and is not kept with it.
std::unordered_set<std::string> hidden_rows(const Call& call, Reader& reader) {
  if (call.flag("--include-protected")) return {};
  return protected_records(reader.db(), call.common.as_of);
}

}  // namespace

void prepare_sending(Call& call, const Command& command) {
  call.sending = call.given("--to");
  if (call.given("--replaces") && !call.sending)
    throw Error(Fault::usage, "--replaces vale con --to", "aggiungere --to CHI");
  if (!call.sending) return;
  if (trim(call.text("--to")).empty())
    throw Error(Fault::usage, "--to: manca a chi va", "per esempio --to \"Ministero del Lavoro\"");
  for (const Operand& operand : command.operands)
    if (!call.given(operand.name))
      throw Error(Fault::usage, fmt::format("--to: manca {} ({})", operand.name, operand.help));
  if (call.common.output == "-")
    throw Error(Fault::usage, "--to: si invia un file, e manca il suo nome", "aggiungere -o FILE");
  if (call.given("--replaces") && trim(call.common.reason).empty())
    throw Error(Fault::refused, "una rettifica chiede il motivo", "aggiungere --reason TESTO");
  make_writable(call);
}

void record_if_sent(Call& call, const std::string& key, const std::string& title, const std::string& made,
                    const std::string& ending, const std::optional<std::set<std::string>>& shown) {
  if (!call.sending) return;
  Reader& reader = call.reading->reader();
  UsedRows used = used_rows(reader, hidden_rows(call, reader));
  const SentDocument sent{.document = key,
                          .title = title,
                          .about = about_of(call, reader, key),
                          .parameters = parameters_of(call),
                          .as_of = call.common.as_of,
                          .recipient = squeeze(call.text("--to")),
                          .file_name = std::filesystem::path(call.common.output).filename().string() + ending,
                          .bytes = bytes_of(made),
                          .rows = packed(used.text),
                          .codes = shown ? *shown : std::move(used.codes),
                          .tables = shown ? std::set<std::string>{} : reader.basis().tables,
                          .head = printed_head(reader.db()),
                          .with_protected = call.flag("--include-protected"),
                          .replaces = call.maybe("--replaces")};
  CaseFile file = open_to_write(call, call.reading->data());
  const Act act = act_of(call, "export " + key);
  Transaction tx(file, act);
  const std::string code = record_sent(tx, sent, act);
  settle(call, tx);
  say(call, call.common.dry_run ? "prova: niente resta nel registro degli invii"
                                : code + " nel registro degli invii");
}

}  // namespace povnet
