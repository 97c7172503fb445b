#include "cmd/demo.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/text.h"
#include "cmd/app.h"
#include "report/tally.h"
#include "schema/node.h"
#include "sheet/atomic_folder.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

constexpr const char* arrivals = "examples/arrivi";

struct DemoStep {
  std::string line;  ///< as typed, with {folder}
  int status = 0;
};

/// The month that is shipped: what is typed, and the day on which it is looked at.
struct DemoMonth {
  std::string case_file;
  Day as_of{};
  std::vector<DemoStep> steps;
};

DemoMonth read_month(const DataFiles& data) {
  const Node node = Node::parse(*data.find("examples", "month.toml"));
  DemoMonth month{.case_file = node.text("case_file"), .as_of = node.maybe_day("as_of").value(), .steps = {}};
  for (const Node& step : node.tables("command")) {
    month.steps.push_back(
        {.line = step.text("line"), .status = static_cast<int>(step.maybe_integer("status").value_or(0))});
    step.done();
  }
  node.done();
  return month;
}

void write_arrivals(const DataFiles& data, const AtomicFolder& folder) {
  for (const DataFile* arrival : data.in(arrivals)) {
    const std::string path = folder.file("arrivi/" + fs::path(arrival->path).filename().string());
    std::ofstream out(path, std::ios::binary);
    out << arrival->text << std::flush;
    if (!out) throw Error(Fault::output, path + " non si è potuto scrivere", "liberare spazio e rifare");
  }
}

/// One command, as if it had been typed. What it says is heard only where it does not end as it should.
void type(Call& call, const DemoMonth& month, const DemoStep& step, const std::string& folder) {
  std::vector<std::string> words{"povnet", "--db", folder + "/" + month.case_file};
  for (const std::string& word : split(step.line, " "))
    words.push_back(replace_all(word, "{folder}", folder));
  std::vector<const char*> argv;
  for (const std::string& word : words) argv.push_back(word.c_str());
  std::ostringstream said, warned;
  Io io{said, warned};
  const int status = run(static_cast<int>(argv.size()), argv.data(), io);
  if (status == step.status) return;
  call.io.err << warned.str();
  throw Error(static_cast<Fault>(status ? status : 1),
              fmt::format("la dimostrazione si ferma a \"povnet {}\": stato {} invece di {}", step.line,
                          status, step.status),
              "niente è rimasto: correggere e rifare");
}

Document typed(const DemoMonth& month, const std::string& folder) {
  const std::string begins = fmt::format("povnet --db {}/{} ", folder, month.case_file);
  std::vector<Row> rows;
  for (const DemoStep& step : month.steps)
    rows.push_back({Cell::of(begins + replace_all(step.line, "{folder}", folder)),
                    Cell::of(Kind::integer, step.status)});
  Document document = document_of({.key = "demo",
                                   .title = "Un Ambito di fantasia in " + folder,
                                   .columns = {{.key = "command", .label = "Comando eseguito"},
                                               {.key = "status", .label = "Stato", .kind = Kind::integer}},
                                   .rows = rows_of(std::move(rows))});
  document.notes = {"Persone, enti e numeri sono inventati",
                    fmt::format("Per provare: {}report monthly --as-of {}", begins, iso(month.as_of)),
                    fmt::format("Chi va convocato: {}plan due --as-of {}", begins, iso(month.as_of))};
  return document;
}

int run_demo(Call& call) {
  const std::string folder = call.text("CARTELLA");
  const std::vector<fs::path> overlays;
  const DataFiles data = DataFiles::load(overlays);
  const DemoMonth month = read_month(data);
  check_output(call);
  AtomicFolder made(folder);
  write_arrivals(data, made);
  for (const DemoStep& step : month.steps) type(call, month, step, made.temporary());
  made.commit();
  present_summary(call, typed(month, folder));
  return 0;
}

}  // namespace

std::vector<Command> demo_commands() {
  return {{.room = "",
           .verb = "demo",
           .help = "un Ambito di fantasia, intero: i file che arrivano e il file dei casi che ne esce",
           .operands = {{"CARTELLA", "dove metterlo: una cartella che non c'è ancora, o vuota"}},
           .run = run_demo}};
}

}  // namespace povnet
