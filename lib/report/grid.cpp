#include "report/grid.h"

#include <algorithm>
#include <set>

namespace povnet {

std::int64_t fewest(std::int64_t some, std::int64_t others) {
  if (some == 0 || others == 0) return std::max(some, others);
  return std::min(some, others);
}

Grid Grid::count(Reader& reader, const std::vector<std::string>& dimensions,
                 const std::vector<std::string>& measures, const Scope& scope) {
  Grid grid;
  grid.axes_ = load_axes(reader, dimensions, scope);
  if (!grid.axes_.empty())
    if (const auto only = scope.only.find(grid.axes_.front().dimension.column); only != scope.only.end())
      grid.narrowed_to_ = grid.axes_.front().members.place(only->second, iso(scope.to));
  for (const std::string& name : measures) {
    grid.shown_.push_back(measure_named(reader.data(), name));
    grid.add_measure(reader.data(), name);
  }
  std::set<std::string> datasets;
  for (const Counted& counted : grid.counted_) {
    reader.note_file(counted.measure.path, counted.measure.replaced);
    if (counted.measure.count != Measure::Count::ratio) datasets.insert(counted.measure.dataset);
  }
  for (const std::string& name : datasets) grid.count_dataset(reader, name, scope);
  return grid;
}

void Grid::add_measure(const DataFiles& data, const std::string& name) {
  const auto same = [&name](const Counted& counted) { return counted.measure.key == name; };
  if (std::ranges::any_of(counted_, same)) return;
  counted_.push_back({measure_named(data, name)});
  const Measure measure = counted_.back().measure;
  if (measure.count != Measure::Count::ratio) return;
  counted_.back().kind = Kind::decimal;
  add_measure(data, measure.numerator);
  add_measure(data, measure.denominator);
}

void Grid::count_dataset(Reader& reader, const std::string& name, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), name);
  const Placing placing(dataset, axes_);
  std::set<std::size_t> wanted = placing.columns();
  std::vector<std::pair<std::size_t, Counting>> countings;
  for (std::size_t i = 0; i < counted_.size(); ++i) {
    if (counted_[i].measure.dataset != name) continue;
    countings.emplace_back(i, Counting(counted_[i].measure, dataset));
    counted_[i].kind = kind_of(countings.back().second.type());
    wanted.merge(countings.back().second.columns());
  }
  const auto count = [&](const Values& row) {
    for (const Path& level : levels(placing.of(row))) {
      std::vector<Tally>& here = tallies(level);
      for (const auto& [measure, counting] : countings)
        if (counting.counts(row))
          here[measure].add(counting.value(row));
        else if (counting.cannot_say(row))
          here[measure].add({});
    }
  };
  reader.each(dataset, scope, {}, count, wanted);
}

std::vector<Path> Grid::levels(const Path& place) const {
  std::vector<Path> paths{{}};
  for (std::size_t length = 1; length <= place.size(); ++length)
    paths.emplace_back(place.begin(), place.begin() + static_cast<std::ptrdiff_t>(length));
  if (!axes_.empty() && place.front() < axes_.front().members.list().size()) paths.push_back({members_only});
  return paths;
}

std::vector<Tally>& Grid::tallies(const Path& path) {
  const auto [at, fresh] = cells_.try_emplace(path);
  if (fresh)
    for (const Counted& counted : counted_) at->second.emplace_back(counted.measure);
  return at->second;
}

std::size_t Grid::place_of(const std::string& measure) const {
  const auto at = std::ranges::find(counted_, measure, [](const Counted& each) { return each.measure.key; });
  return static_cast<std::size_t>(at - counted_.begin());
}

Cell Grid::cell(const Path& path, const std::string& measure) const {
  const std::size_t place = place_of(measure);
  const Counted& counted = counted_[place];
  if (counted.measure.count == Measure::Count::ratio)
    return ratio(cell(path, counted.measure.numerator), cell(path, counted.measure.denominator),
                 counted.measure.times);
  const auto at = cells_.find(path);
  return at == cells_.end() ? Tally(counted.measure).result(counted.kind)
                            : at->second[place].result(counted.kind);
}

std::set<std::string> Grid::datasets_of(const Measure& measure) const {
  if (measure.count != Measure::Count::ratio) return {measure.dataset};
  std::set<std::string> names = datasets_of(counted_[place_of(measure.numerator)].measure);
  names.merge(datasets_of(counted_[place_of(measure.denominator)].measure));
  return names;
}

std::int64_t Grid::behind(const Path& path, const std::string& measure) const {
  const std::size_t place = place_of(measure);
  const Measure& asked = counted_[place].measure;
  if (asked.count == Measure::Count::ratio)
    return fewest(behind(path, asked.numerator), behind(path, asked.denominator));
  if (is_count(asked)) return cell(path, measure).number;
  const auto at = cells_.find(path);
  return at == cells_.end() ? 0 : at->second[place].rows();
}

Grid::Line Grid::nothing(const std::vector<std::string>& labels) const {
  Line empty{.path = Path(axes_.size() + 1), .labels = labels, .cells = {}};  // where no row can stand
  for (const Measure& measure : shown_) empty.cells.push_back(cell(empty.path, measure.key));
  return empty;
}

Kind Grid::kind(std::size_t measure) const { return cell({}, shown_[measure].key).kind; }

Grid::Line Grid::line(const Path& path) const {
  Line line{.path = path, .labels = std::vector<std::string>(axes_.size()), .cells = {}};
  for (std::size_t i = 0; i < path.size(); ++i)
    line.labels[i] = path[i] == members_only ? axes_[i].dimension.subtotal : axes_[i].members.label(path[i]);
  for (const Measure& measure : shown_) line.cells.push_back(cell(path, measure.key));
  return line;
}

void Grid::append_below(const Path& path, std::vector<Line>& lines) const {
  if (path.size() == axes_.size()) {
    lines.push_back(line(path));
    return;
  }
  const Members& members = axes_[path.size()].members;
  for (std::size_t place = 0; place <= members.unknown(); ++place) {
    Path next = path;
    next.push_back(place);
    const bool always = path.empty() && always_there(place);
    if (always || cells_.contains(next)) append_below(next, lines);
    if (path.empty() && !narrowed_to_ && place + 1 == members.list().size() &&
        !axes_.front().dimension.subtotal.empty())
      lines.push_back(line({members_only}));
  }
  if (!path.empty()) lines.push_back(line(path));
}

bool Grid::always_there(std::size_t place) const {
  return narrowed_to_ ? place == *narrowed_to_ : place < axes_.front().members.list().size();
}

std::size_t Grid::first_members() const { return narrowed_to_ ? 1 : axes_.front().members.list().size(); }

std::vector<Grid::Line> Grid::lines() const {
  std::vector<Line> all;
  append_below({}, all);
  return all;
}

Grid::Line Grid::total(const std::string& label) const {
  Line all = line({});
  if (!all.labels.empty()) all.labels.front() = label;
  return all;
}

}  // namespace povnet
