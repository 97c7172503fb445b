#include <fmt/format.h>

#include <filesystem>
#include <ostream>

#include "cmd/command.h"
#include "cmd/messages.h"
#include "cmd/sending.h"
#include "sheet/atomic_file.h"
#include "sheet/writer.h"

namespace povnet {
namespace {

Format format_of(const Common& common) {
  const std::optional<Format> format = format_named(common.format);
  if (!format)
    throw Error(Fault::usage, fmt::format("questo risultato non si scrive come \"{}\"", common.format),
                "i formati sono table, csv, tsv, json, jsonl, md, html, xlsx e ics");
  return *format;
}

}  // namespace

void present(Call& call, Document document, const std::function<void()>& before_shown) {
  const Format format = format_of(call.common);
  const bool to_screen = call.common.output == "-";
  WriteOptions options{.excel_csv = call.common.excel_csv, .color = call.common.color && to_screen};
  if (!to_screen)
    return write_file(document, format, options, call.common.output, [&](const std::string& made) {
      if (before_shown) before_shown();
      record_if_sent(call, document.key, document.title, made);
    });
  if (format == Format::xlsx && call.io.out_is_terminal)
    throw Error(Fault::usage, "una cartella di lavoro non si mostra a schermo",
                "indicare un file con -o FILE.xlsx");
  options.tmpdir = std::filesystem::temp_directory_path().string();
  write_text(document, format, options, call.io.out, before_shown);
}

void present_summary(Call& call, Document document, bool succeeded) {
  if (call.common.quiet && succeeded && !call.common.format_asked) return;
  present(call, std::move(document));
}

void check_output(const Call& call) {
  if (format_of(call.common) == Format::ics)
    throw Error(Fault::usage, "questo risultato non ha scadenze: non si scrive come ics",
                "un calendario esce da povnet plan due");
  if (call.common.output != "-") AtomicFile probe(call.common.output);
}

void say(Call& call, const std::string& message) {
  if (!call.common.quiet) print(call.io.err, {"note", message}, call.common.json_messages);
}

void warn(Call& call, const std::string& message, const std::string& hint) {
  print(call.io.err, {"warning", message, hint}, call.common.json_messages);
}

}  // namespace povnet
