#include "intake/import.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <numeric>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "intake/batch_log.h"
#include "intake/batch_notes.h"
#include "intake/digest.h"
#include "intake/row_values.h"
#include "intake/withdrawn.h"
#include "store/text_function.h"

namespace povnet {
namespace {

using RowPlace = std::pair<std::size_t, std::int64_t>;  ///< sheet, line

/// One reading of the whole file, inside one transaction.
class Pass {
 public:
  Pass(Transaction& tx, const DataFiles& data, const Source& source, const InputFile& input,
       const ImportRequest& request, const Act& act,
       const std::map<RowPlace, std::vector<RowFault>>& known_bad);

  void run();
  void finish();

  ImportResult result;
  std::map<RowPlace, std::vector<RowFault>> half_written;  ///< rows that failed after writing

 private:
  void sheet(std::size_t number);
  void start_sheet(const std::string& name, const SheetHeader& header);
  void row(std::size_t sheet, const std::string& name, const SheetHeader& header, const InputRow& row);
  bool takes(const SourceRule& rule);
  void leave_out(const std::string& day);
  const SourceRule* rule_for(const std::vector<RowFault>& faults);
  void by_rule(const SourceRule& rule, const std::string& name, const SheetHeader& header,
               const InputRow& row);
  void reject(const std::string& name, const SheetHeader& header, const InputRow& row, std::string rule,
              std::vector<RowFault> faults);
  void note(const std::string& sheet, std::int64_t line, RowOutcome outcome, const std::string& rule,
            std::vector<RowFault> faults);
  void found(const std::string& sheet, std::int64_t line, const Finding& finding);
  std::string digest_of(const InputRow& row) const;

  Transaction& tx_;
  const Source& source_;
  const InputFile& input_;
  const ImportRequest& request_;
  const std::map<RowPlace, std::vector<RowFault>>& known_bad_;
  References references_;
  BatchLog log_;
  RowValues values_;
  Emitter emitter_;
  bool cancels_ = false;  ///< a reason was given for what a complete file leaves out
  std::size_t sheets_read_ = 0;
  std::int64_t unrecognised_ = 0;  ///< rejected rows of a complete file that are of no record known
};

Pass::Pass(Transaction& tx, const DataFiles& data, const Source& source, const InputFile& input,
           const ImportRequest& request, const Act& act,
           const std::map<RowPlace, std::vector<RowFault>>& known_bad)
    : tx_(tx),
      source_(source),
      input_(input),
      request_(request),
      known_bad_(known_bad),
      references_(tx.file().db(), data),
      log_(tx, source, request, act.at),
      values_((offer_fold(tx.file().db()), source), references_),
      emitter_(source, tx, references_),
      cancels_(!act.reason.empty()) {}

void Pass::run() {
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

void Pass::start_sheet(const std::string& name, const SheetHeader& header) {
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

void Pass::sheet(std::size_t number) {
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
  while (rows.next(line)) {
    row(number, name, header, line);
    if (request_.at_row) request_.at_row(result.total());
  }
}

std::string Pass::digest_of(const InputRow& row) const {
  ContentDigest digest;
  digest.add(values_.at(predefined::sheet).text);
  for (const InputCell& cell : row.cells) {
    const std::string_view text = trim(cell.text);
    if (!text.empty()) digest.add(text);
  }
  return digest.hex();
}

bool repeats_header(const SheetHeader& header, const InputRow& row) {
  if (header.headings.empty() || row.cells.size() < 2) return false;
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (trim(row.cells[i].text) != (i < header.headings.size() ? header.headings[i] : "")) return false;
  return true;
}

void Pass::note(const std::string& sheet, std::int64_t line, RowOutcome outcome, const std::string& rule,
                std::vector<RowFault> faults) {
  ++result.rows[static_cast<std::size_t>(outcome)];
  std::string reason = rule;
  for (const RowFault& fault : faults)
    reason += (reason.empty() ? "" : "; ") + (fault.column.empty() ? "riga" : fault.column);
  log_.row(sheet, line, outcome, reason);
  if (outcome == RowOutcome::skipped) ++result.skipped_by_rule[rule];
  if (outcome == RowOutcome::set_aside) ++result.set_aside_by_rule[rule];
  if (outcome != RowOutcome::skipped) result.notes.push_back({sheet, line, outcome, rule, std::move(faults)});
}

void Pass::reject(const std::string& name, const SheetHeader& header, const InputRow& row, std::string rule,
                  std::vector<RowFault> faults) {
  if (request_.complete && !emitter_.recognise(values_)) ++unrecognised_;
  KeptRow kept = keep(row);
  result.rejected.push_back(
      {name, row.line, header.headings, std::move(kept.cells), values_.sheet_values(), faults});
  note(name, row.line, RowOutcome::rejected, rule, std::move(faults));
}

void Pass::by_rule(const SourceRule& rule, const std::string& name, const SheetHeader& header,
                   const InputRow& row) {
  if (rule.outcome == SourceRule::Outcome::reject) {
    const std::string column = rule.column ? values_.heading(*rule.column) : std::string{};
    return reject(name, header, row, rule.name, {{column, rule.reason, rule.hint}});
  }
  const bool aside = rule.outcome == SourceRule::Outcome::set_aside;
  if (aside && rule.remember) log_.remember(values_.at(*rule.remember).text);
  note(name, row.line, aside ? RowOutcome::set_aside : RowOutcome::skipped, rule.reason, {});
}

/// Of an item, the values stay those of the first that it holds for.
bool Pass::takes(const SourceRule& rule) {
  if (!rule.each) return values_.holds(rule.when);
  for (std::size_t i = 0; i < values_.items(*rule.each); ++i) {
    std::vector<RowFault> told_by_emits;
    values_.start_item(*rule.each, i, told_by_emits);
    if (values_.holds(rule.when)) return true;
  }
  return false;
}

const SourceRule* Pass::rule_for(const std::vector<RowFault>& faults) {
  for (const SourceRule& rule : source_.rules) {
    if (rule.outcome == SourceRule::Outcome::reject && !faults.empty()) continue;
    if (!takes(rule)) continue;
    if (!rule.remembered) return &rule;
    const std::string& value = values_.at(*rule.remembered).text;
    if (!value.empty() && log_.remembered(value)) return &rule;
  }
  return nullptr;
}

/// The first cell with something in it to the right of all that the header names.
std::optional<std::size_t> beyond(const SheetHeader& header, const InputRow& row) {
  for (std::size_t i = header.width; header.width > 0 && i < row.cells.size(); ++i)
    if (!trim(row.cells[i].text).empty()) return i;
  return std::nullopt;
}

void Pass::row(std::size_t sheet, const std::string& name, const SheetHeader& header, const InputRow& line) {
  if (repeats_header(header, line))
    return note(name, line.line, RowOutcome::skipped, "intestazione ripetuta", {});
  std::vector<RowFault> faults;
  for (const InputFault& fault : line.faults)
    faults.push_back(
        {fault.column > 0 ? fmt::format("{}", fault.column) : std::string{}, fault.text, fault.hint});
  if (const auto over = beyond(header, line))
    faults.push_back(
        {fmt::format("{}", *over + 1), "la riga ha più celle delle intestazioni",
         "un separatore dentro un valore? allora il valore va tra virgolette; altrimenti togliere la cella"});
  values_.start_row(line, faults);
  if (const SourceRule* rule = rule_for(faults)) return by_rule(*rule, name, header, line);
  const auto bad = known_bad_.find({sheet, line.line});
  if (bad != known_bad_.end()) return reject(name, header, line, {}, bad->second);
  if (!faults.empty()) return reject(name, header, line, {}, std::move(faults));
  EmitResult done = emitter_.run(values_, digest_of(line));
  if (!done.faults.empty()) {
    if (done.touched) half_written.emplace(RowPlace{sheet, line.line}, done.faults);
    return reject(name, header, line, {}, std::move(done.faults));
  }
  ++result.rows[static_cast<std::size_t>(done.wrote ? RowOutcome::imported : RowOutcome::unchanged)];
  for (const Finding& finding : done.findings) found(name, line.line, finding);
}

void Pass::found(const std::string& sheet, std::int64_t line, const Finding& finding) {
  if (!log_.finding(sheet, line, finding)) return;
  ++result.findings[finding.noticed.kind];
  result.found.push_back(found_row(references_, sheet, line, finding));
}

/// What the file says by leaving out. A rejected row of no known record may be any of the absent ones.
void Pass::leave_out(const std::string& day) {
  const AbsentByRegister absent = withdrawn_records(tx_, references_, source_, log_.id(), emitter_.seen());
  for (const auto& [reg, lines] : absent)
    for (const Absent& line : lines) result.withdrawn[reg].push_back(line.code);
  if (cancels_ && !emitter_.late() && unrecognised_ == 0)
    result.cancelled = cancel_withdrawn(tx_, absent, emitter_.seen(), day);
}

void Pass::finish() {
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

void check_limit(std::int64_t found, std::optional<std::int64_t> most, const std::string& what,
                 const std::string& option) {
  if (!most || found <= *most) return;
  throw Error(Fault::refused,
              fmt::format("{} sono {}, più di {}: non si è scritto nulla", what, found, *most),
              fmt::format("controllare il file; se è giusto, alzare {}", option));
}

void check_limits(const ImportResult& result, const ImportRequest& request) {
  std::int64_t created = 0;
  std::int64_t changed = 0;
  for (const auto& [reg, count] : result.registers) {
    created += count.created;
    changed += count.changed;
  }
  check_limit(created, request.max_new, request.file_name + ": i record nuovi", "--max-new");
  check_limit(changed, request.max_changed, request.file_name + ": i record cambiati", "--max-changed");
  check_limit(result.count(RowOutcome::rejected), request.max_rejected,
              request.file_name + ": le righe respinte", "--max-rejected");
}

}  // namespace

std::string_view label_of(RowOutcome outcome) {
  constexpr std::array<std::string_view, row_outcomes> labels{"importate", "invariate", "messe da parte",
                                                              "saltate", "respinte"};
  return labels[static_cast<std::size_t>(outcome)];
}

std::int64_t ImportResult::total() const {
  return std::accumulate(rows.begin(), rows.end(), std::int64_t{0});
}

ImportResult import_file(CaseFile& file, const DataFiles& data, const Source& source, const InputFile& input,
                         const ImportRequest& request, const Act& act) {
  std::map<RowPlace, std::vector<RowFault>> known_bad;
  while (true) {
    Transaction tx(file, act);
    Pass pass(tx, data, source, input, request, act, known_bad);
    pass.run();
    ImportResult& result = pass.result;
    if (!request.partial && result.count(RowOutcome::rejected) > 0) {
      check_limit(result.count(RowOutcome::rejected), request.max_rejected,
                  request.file_name + ": le righe respinte", "--max-rejected");
      tx.roll_back();
      return std::move(result);
    }
    if (!pass.half_written.empty()) {
      tx.roll_back();
      known_bad.merge(pass.half_written);
      continue;
    }
    if (result.total() == 0) {
      tx.roll_back();
      result.warnings.push_back(request.file_name + ": sotto l'intestazione non c'è nessuna riga");
      return std::move(result);
    }
    check_limits(result, request);
    pass.finish();
    if (request.dry_run)
      tx.roll_back();
    else
      tx.commit();
    result.kept = !request.dry_run;
    return std::move(result);
  }
}

}  // namespace povnet
