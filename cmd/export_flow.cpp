#include "cmd/export_flow.h"

#include <fmt/format.h>

#include <filesystem>

#include "base/text.h"
#include "cmd/access.h"
#include "cmd/reading.h"
#include "cmd/sending.h"
#include "report/flow_content.h"
#include "report/layout_request.h"
#include "sheet/writer.h"
#include "sheet/xml.h"

namespace povnet {
namespace {

std::string extension_of(const std::string& path) {
  return lower(std::filesystem::path(path).extension().string());
}

FlowRequest flow_request(const Call& call, const Period& period, IdentifiedRows& identified) {
  const std::vector<std::string> records = call.list("--record");
  FlowRequest request{
      .scope = scope_of(LayoutRequest{.period = period, .as_of = call.common.as_of}),
      .sender = call.maybe("--sender").value_or(""),
      .records = {records.begin(), records.end()},
      .admits = [&identified](const std::string& record) { return identified.admits({Cell::of(record)}); }};
  request.scope.named[":operation"] = std::string(call.flag("--cancel") ? "cancel" : "insert");
  request.scope.named[":actor"] = call.common.actor;
  return request;
}

void check_rejects_path(const Call& call) {
  const auto path = call.maybe("--rejects");
  if (path && extension_of(*path) != ".csv")
    throw Error(Fault::usage, "--rejects: " + *path + " non finisce in .csv",
                "ciò che non si può inviare si scrive come CSV");
}

void require_one_sender(const Call& call, const FlowContent& content) {
  const std::vector<std::string> senders(content.senders.begin(), content.senders.end());
  const std::string known = "sono di: " + join(senders, "; ");
  const auto asked = call.maybe("--sender");
  if (asked && !content.senders.contains(*asked))
    throw Error(Fault::input, fmt::format("nessuna riga di \"{}\" nel periodo", *asked), known);
  if (!asked && senders.size() > 1)
    throw Error(
        Fault::usage,
        fmt::format("le righe del periodo sono di {} enti: un file è di un ente solo", senders.size()),
        "--sender NOME dice di quale; " + known);
}

void require_known_records(const FlowContent& content) {
  if (content.missing.empty()) return;
  const std::vector<std::string> missing(content.missing.begin(), content.missing.end());
  throw Error(Fault::input, "non ci sono nel periodo: " + join(missing, ", "),
              "--period può allargare il periodo");
}

/// What stays out, one line each on stderr, or all in the file that was asked for.
void tell_rejects(Call& call, const DataFiles& data, const Flow& flow, const FlowContent& content) {
  const auto path = call.maybe("--rejects");
  if (!path) {
    for (const FlowReject& reject : content.rejects)
      warn(call, fmt::format("{}, {}: {}", reject.record, reject.column, reject.problem), reject.remedy);
    return;
  }
  Document document = flow_rejects(flow, dataset_named(data, flow.dataset), content.rejects);
  write_file(document, Format::csv, {.excel_csv = call.common.excel_csv}, *path);
  say(call,
      fmt::format("{}: che cosa non si può inviare, e che cosa fare: {}", *path, content.rejects.size()));
}

[[noreturn]] void refuse_part(const Flow& flow, const FlowContent& content) {
  throw Error(Fault::input,
              fmt::format("{} che non si possono inviare: {} su {}; non è stato scritto niente", flow.rows,
                          content.refused, content.refused + content.rows),
              "correggerle, oppure --partial per inviare le altre");
}

/// The same may be made as often as one likes; to go twice it needs a reason.
void tell_out_of_turn(Call& call, const Flow& flow, const std::vector<std::string>& records) {
  if (records.empty()) return;
  if (call.flag("--cancel"))
    return warn(call, fmt::format("{} mai inviate, o già cancellate: {}", flow.rows, join(records, ", ")),
                "conta ciò che è nel registro degli invii (--to)");
  const Error again(
      Fault::refused, fmt::format("{} già inviate, e non cancellate: {}", flow.rows, join(records, ", ")),
      "una che è cambiata si cancella e si invia di nuovo: --cancel --record CODICE, poi --record "
      "CODICE; con --reason TESTO va comunque");
  if (call.sending && trim(call.common.reason).empty()) throw again;
  warn(call, again.what(), again.hint());
}

}  // namespace

bool asks_for_flow(const Call& call) { return extension_of(call.common.output) == ".xml"; }

int run_flow(Call& call, const Period& period) {
  check_rejects_path(call);
  Reading reading(call);
  const Flow flow = flow_named(reading.data(), call.text("NOME"), period.last);
  IdentifiedRows identified(call);
  const FlowRequest request = flow_request(call, period, identified);
  const FlowContent content = flow_content(reading.reader(), flow, request);
  require_known_records(content);
  require_one_sender(call, content);
  identified.log(call, "export " + flow.name);
  tell_rejects(call, reading.data(), flow, content);
  if (content.refused > 0 && !call.flag("--partial")) refuse_part(flow, content);
  const int status = content.refused > 0 ? static_cast<int>(Fault::input) : 0;
  if (content.rows == 0) {
    say(call, content.refused > 0 ? "niente di ciò che c'è nel periodo si può inviare"
                                  : "niente da inviare nel periodo");
    return status;
  }
  Reader other(reading.file().db(), reading.data());
  tell_out_of_turn(call, flow, out_of_turn(other, flow, content, request.scope));
  write_xml_file(content.root, call.common.output, [&](const std::string& made) {
    record_if_sent(call, flow.name, flow.name + ", " + flow.version, made, "", content.records);
  });
  say(call, fmt::format("{}, {}: {} nel file: {}", flow.name, flow.version, flow.rows, content.rows));
  return status;
}

}  // namespace povnet
