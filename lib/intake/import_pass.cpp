#include "intake/import_pass.h"

#include <fmt/format.h>

#include <filesystem>

#include "base/error.h"
#include "base/text.h"
#include "intake/withdrawn.h"
#include "store/text_function.h"

namespace povnet {

ImportPass::ImportPass(Transaction& tx, const DataFiles& data, const Source& source, const InputFile& input,
                       const ImportRequest& request, const Act& act,
                       const std::map<RowPlace, std::vector<RowFault>>& known_bad, bool later)
    : tx_(tx),
      source_(source),
      input_(input),
      request_(request),
      known_bad_(known_bad),
      references_(tx.file().db(), data),
      log_(tx, source, request, act.at),
      values_((offer_fold(tx.file().db()), source), references_),
      emitter_(source, tx, references_, later),
      cancels_(!act.reason.empty()) {}

void ImportPass::run() {
  emitter_.start_file();
  values_.start_file(std::filesystem::path(request_.file_name).stem().string(),
                     request_.reference_day.empty() ? request_.as_of : request_.reference_day);
  for (std::size_t i = 0; i < input_.sheets().size(); ++i) {
    const std::string& name = input_.sheets()[i].name;
    if (request_.by_register && request_.sheet.empty() && input_.sheets()[i].hidden)
      continue;  // lists of an entry form
    if (request_.sheet.empty() ? takes_sheet(source_, name) : fold(name) == fold(request_.sheet)) sheet(i);
  }
  if (sheets_read_ == 0)
    throw Error(Fault::input, request_.file_name + ": non c'è un foglio da leggere",
                "controllare --sheet, o [sheets] nella descrizione della fonte");
  result.registers = emitter_.counts();
}

namespace {

/// The sign that stands between the headings of a row that was read as one cell; 0 if none does.
char other_separator(const std::vector<std::string>& row) {
  constexpr std::string_view signs = ";,|\t^~#!*";
  if (row.size() != 1) return 0;
  const std::size_t at = row.front().find_first_of(signs);
  return at == std::string::npos ? '\0' : row.front()[at];
}

Error no_header(const Source& source, const ImportRequest& request, const std::string& sheet,
                const HeaderSearch& search) {
  std::string place = request.file_name;
  if (!sheet.empty()) place += ":" + sheet;
  if (search.line == 0)
    return {Fault::input, place + ": è vuoto", "il file deve avere una riga di intestazione"};
  const char separator = other_separator(search.seen);
  if (search.missing.empty())
    return {
        Fault::input, fmt::format("{}:{}: nessuna colonna è del registro", place, search.line),
        separator
            ? fmt::format("le colonne sembrano separate da \"{}\": povnet legge quelle separate da ; , | o "
                          "tabulazione",
                          separator)
            : "povnet intake registers mostra le colonne; povnet intake form ne prepara il modello"};
  std::vector<std::string> found = shown_headings(source, search.seen);
  std::erase(found, "");
  const std::string hint =
      separator ? fmt::format("le colonne sembrano separate da \"{}\", non dal segno di [file] nella fonte",
                              separator)
                : fmt::format("trovate: {}", join(found, ", "));
  return {Fault::input,
          fmt::format("{}:{}: mancano le colonne: {}", place, search.line, join(search.missing, ", ")), hint};
}

}  // namespace

void ImportPass::start_sheet(const std::string& name, const SheetHeader& header) {
  values_.start_sheet(name, header);
  std::string day = request_.reference_day;
  if (day.empty()) day = values_.evaluate(source_.reference_day).text;
  if (day.empty()) day = request_.as_of;
  values_.set_reference_day(day);
  emitter_.set_reference_day(day);
  if (emitter_.late())
    result.warnings.push_back(request_.file_name +
                              ": è già stata letta un'estrazione più recente: ciò che si sa resta com'è");
  if (result.reference_day < day) result.reference_day = day;
}

void ImportPass::sheet(std::size_t number) {
  const std::string& name = input_.sheets()[number].name;
  RowReader rows = input_.rows(number);
  const HeaderSearch search = find_header(source_, rows);
  if (!search.header) throw no_header(source_, request_, name, search);
  const SheetHeader& header = *search.header;
  ++sheets_read_;
  const std::string place = request_.file_name + (name.empty() ? "" : ":" + name);
  if (!header.repeated.empty()) {
    const std::string said = fmt::format("{}:{}: colonne che ci sono due volte: {}", place, header.line,
                                         join(header.repeated, ", "));
    if (request_.by_register) throw Error(Fault::input, said, "tenerne una sola");
    result.warnings.push_back(said);
  }
  if (!header.unused.empty()) {
    const std::string said =
        fmt::format("{}:{}: colonne che non si conoscono: {}", place, header.line, join(header.unused, ", "));
    if (request_.by_register)
      throw Error(Fault::input, said,
                  "correggere l'intestazione, o togliere la colonna; povnet intake registers mostra i nomi");
    result.warnings.push_back(said);
  }
  start_sheet(name, header);
  InputRow line;
  while (!tx_.refused_later() && rows.next(line)) {
    row(number, name, header, line);
    if (request_.at_row) request_.at_row(result.total());
  }
}

/// What the file says by leaving out. A rejected row of no known record may be any of the absent ones.
void ImportPass::leave_out(const std::string& day) {
  const AbsentByRegister absent = withdrawn_records(tx_, references_, source_, log_.id(), emitter_.seen());
  for (const auto& [reg, lines] : absent)
    for (const Absent& line : lines) result.withdrawn[reg].push_back(line.code);
  if (cancels_ && !emitter_.late() && unrecognised_ == 0)
    result.cancelled = cancel_withdrawn(tx_, absent, emitter_.seen(), day);
}

void ImportPass::finish() {
  if (!emitter_.late()) result.restored = restore_named(tx_, emitter_.seen());
  if (request_.complete) leave_out(result.reference_day);
  if (unrecognised_ > 0)
    result.warnings.push_back(
        fmt::format("{}: righe respinte di cui non si sa il record: {}; ciò che risulta non più nel "
                    "file può essere lì, e non si annulla",
                    request_.file_name, unrecognised_));
  result.batch = log_.id();
  log_.finish(result);
}

}  // namespace povnet
