#include "sheet/svg_chart.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/text.h"
#include "sheet/chart_colours.h"
#include "sheet/clean_text.h"
#include "sheet/svg_axis.h"

namespace povnet {
namespace {

constexpr double svg_width = 760;
constexpr double plot_height = 260;
constexpr double legend_line = 20;
constexpr double letter = 6.4;  ///< mean width of a character at 12 px
constexpr std::size_t most_labels = 24;

std::string colour(std::size_t index) {
  return fmt::format("#{:06x}", chart_colours[index % chart_colours.size()]);
}

double text_width(const std::string& text) { return letter * static_cast<double>(display_width(text)); }

std::string svg_label(double x, double y, const char* anchor, const std::string& text,
                      const char* more = "") {
  return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\"{}>{}</text>\n", x, y, anchor, more,
                     markup(text));
}

std::string svg_line(double x1, double y1, double x2, double y2, const char* stroke) {
  return fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"{}\"/>\n", x1,
                     y1, x2, y2, stroke);
}

std::string box(double x, double y, double w, double h, std::size_t series) {
  return fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\"/>\n", x,
                     y, w, h, colour(series));
}

std::string framed(const ChartData& data, double height, const std::string& body) {
  return fmt::format(
      "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 {:.0f} {:.0f}\" xmlns=\"http://www.w3.org/2000/svg\" "
      "font-family=\"sans-serif\" font-size=\"12\" fill=\"#1a1a1a\">\n<title>{}</title>\n{}</svg>\n",
      svg_width, height, markup(data.chart->title), body);
}

std::string legend(const std::vector<std::string>& names, double x, double y) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const double top = y + static_cast<double>(i) * legend_line;
    text += box(x, top, 12, 12, i) + svg_label(x + 18, top + 10, "start", names[i]);
  }
  return text;
}

std::vector<std::string> names_of(const ChartData& data) {
  std::vector<std::string> names;
  for (const ChartData::Series& series : data.series) names.push_back(one_line(series.label));
  return names;
}

double widest(const std::vector<std::string>& texts) {
  double most = 0;
  for (const std::string& text : texts) most = std::max(most, text_width(text));
  return most;
}

/// Columns and lines: categories from left to right, values upwards.
class Upright {
 public:
  explicit Upright(const ChartData& data)
      : data_(data),
        scale_(scale_of(data)),
        slot_((svg_width - left_ - 10) / static_cast<double>(data.categories.size())) {
    slanted_ = widest(data.categories) > slot_ - 4;
    const double below = slanted_ ? std::min(widest(data.categories) * 0.72 + 24, 180.0) : 24;
    legend_top_ = top_ + plot_height + below + 8;
    height_ =
        legend_top_ + (data.series.size() > 1 ? static_cast<double>(data.series.size()) * legend_line : 0);
  }

  std::string draw() const {
    std::string body = grid();
    for (std::size_t i = 0; i < data_.series.size(); ++i)
      body += data_.chart->shape == Chart::Shape::line ? path(i) : columns(i);
    body += svg_line(left_, y(0), svg_width - 10, y(0), "#1a1a1a");
    if (data_.series.size() > 1) body += legend(names_of(data_), left_, legend_top_);
    return framed(data_, height_, body);
  }

 private:
  double y(double value) const { return top_ + plot_height * (1 - scale_.place(value)); }
  double middle(std::size_t category) const { return left_ + slot_ * (static_cast<double>(category) + 0.5); }

  std::string grid() const {
    std::string text;
    for (const double tick : scale_.ticks())
      text += svg_line(left_, y(tick), svg_width - 10, y(tick), "#d0d0d0") +
              svg_label(left_ - 6, y(tick) + 4, "end", tick_text(tick, scale_, data_.series.front().kind));
    const double base = top_ + plot_height + 16;
    for (std::size_t i = 0; i < data_.categories.size(); ++i) {
      const std::string turn = fmt::format(" transform=\"rotate(-45 {:.1f} {:.1f})\"", middle(i), base);
      text += svg_label(middle(i), base, slanted_ ? "end" : "middle", data_.categories[i],
                        slanted_ ? turn.c_str() : "");
    }
    return text;
  }

  std::string columns(std::size_t index) const {
    const ChartData::Series& series = data_.series[index];
    const double group = slot_ * 0.8;
    const double each = group / static_cast<double>(data_.series.size());
    const bool labelled = data_.categories.size() * data_.series.size() <= most_labels;
    std::string text;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
      if (!series.values[i]) continue;
      const double value = *series.values[i];
      const double x = middle(i) - group / 2 + each * static_cast<double>(index);
      const double upper = y(std::max(value, 0.0));
      text += box(x, upper, each * 0.94, y(std::min(value, 0.0)) - upper, index);
      if (labelled && text_width(series.texts[i]) <= each + 4)
        text += svg_label(x + each / 2, upper - 4, "middle", series.texts[i]);
    }
    return text;
  }

  std::string path(std::size_t index) const {
    const ChartData::Series& series = data_.series[index];
    std::string points;
    std::string dots;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
      if (!series.values[i]) continue;
      const double height = y(*series.values[i]);
      points +=
          fmt::format("{}{:.1f} {:.1f}", i == 0 || !series.values[i - 1] ? " M" : " L", middle(i), height);
      dots += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3\" fill=\"{}\"/>\n", middle(i), height,
                          colour(index));
      if (data_.series.size() == 1 && data_.categories.size() <= most_labels &&
          text_width(series.texts[i]) <= slot_)
        dots += svg_label(middle(i), height - 8, "middle", series.texts[i]);
    }
    return fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"2\"/>\n", trim(points),
                       colour(index)) +
           dots;
  }

  static constexpr double left_ = 84;
  static constexpr double top_ = 20;
  const ChartData& data_;
  Scale scale_;
  double slot_;
  bool slanted_ = false;
  double legend_top_ = 0;
  double height_ = 0;
};

/// Bars: categories from top to bottom, the value written at the end of each.
std::string draw_bars(const ChartData& data) {
  const Scale scale = scale_of(data);
  const double left = std::min(widest(data.categories) + 12, svg_width / 2);
  const double right = svg_width - 90;
  const double thick = 16;
  const double slot = thick * static_cast<double>(data.series.size()) + 8;
  const auto x = [&](double value) { return left + (right - left) * scale.place(value); };
  const double bottom = 8 + slot * static_cast<double>(data.categories.size());
  std::string body;
  for (const double tick : scale.ticks())
    body += svg_line(x(tick), 4, x(tick), bottom, "#d0d0d0") +
            svg_label(x(tick), bottom + 16, "middle", tick_text(tick, scale, data.series.front().kind));
  for (std::size_t i = 0; i < data.categories.size(); ++i) {
    const double top = 8 + slot * static_cast<double>(i);
    body += svg_label(left - 6, top + (slot - 8) / 2 + 4, "end", data.categories[i]);
    for (std::size_t s = 0; s < data.series.size(); ++s) {
      if (!data.series[s].values[i]) continue;
      const double value = *data.series[s].values[i];
      const double at = top + thick * static_cast<double>(s);
      body +=
          box(x(std::min(value, 0.0)), at, x(std::max(value, 0.0)) - x(std::min(value, 0.0)), thick - 2, s) +
          svg_label(x(std::max(value, 0.0)) + 5, at + 11, "start", data.series[s].texts[i]);
    }
  }
  body += svg_line(x(0), 4, x(0), bottom, "#1a1a1a");
  double height = bottom + 28;
  if (data.series.size() > 1) {
    body += legend(names_of(data), left, height);
    height += static_cast<double>(data.series.size()) * legend_line;
  }
  return framed(data, height, body);
}

std::string slice(double from, double share, double radius, double cx, double cy, std::size_t index) {
  if (share > 0.9999)
    return fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" fill=\"{}\"/>\n", cx, cy, radius,
                       colour(index));
  const auto angle = [](double turn) { return 2 * std::numbers::pi * turn - std::numbers::pi / 2; };
  const double a = angle(from);
  const double b = angle(from + share);
  return fmt::format(
      "<path d=\"M{:.1f} {:.1f} L{:.2f} {:.2f} A{:.1f} {:.1f} 0 {} 1 {:.2f} {:.2f} Z\" fill=\"{}\" "
      "stroke=\"#ffffff\"/>\n",
      cx, cy, cx + radius * std::cos(a), cy + radius * std::sin(a), radius, radius, share > 0.5 ? 1 : 0,
      cx + radius * std::cos(b), cy + radius * std::sin(b), colour(index));
}

/// The parts of the first series, largest share first as the table has them; values in the legend.
std::string draw_pie(const ChartData& data, double sum) {
  const ChartData::Series& series = data.series.front();
  const double radius = 120;
  std::string body;
  std::vector<std::string> names;
  double from = 0;
  for (std::size_t i = 0; i < series.values.size(); ++i) {
    const double share = series.values[i].value_or(0) / sum;
    if (share > 0) body += slice(from, share, radius, 140, 140, i);
    from += share;
    names.push_back(fmt::format("{}: {} ({} %)", data.categories[i],
                                series.texts[i].empty() ? "-" : series.texts[i],
                                tick_text(share * 100, {.step = 0.1}, Kind::decimal)));
  }
  const double lines = static_cast<double>(names.size()) * legend_line;
  return framed(data, std::max(280.0, lines + 20), body + legend(names, 300, 20));
}

bool nothing_to_draw(const ChartData& data) {
  const auto known = [](const ChartData::Series& series) {
    return std::ranges::any_of(series.values, [](const auto& value) { return value.has_value(); });
  };
  return data.categories.empty() || data.series.empty() || std::ranges::none_of(data.series, known);
}

}  // namespace

std::string markup(std::string_view text) {
  std::string out;
  for (const char c : clean_text(text)) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

std::string svg_chart(const ChartData& data) {
  const std::string nothing = "<p>Nessun dato da disegnare.</p>\n";
  if (nothing_to_draw(data)) return nothing;
  if (data.chart->shape == Chart::Shape::bar) return draw_bars(data);
  if (data.chart->shape != Chart::Shape::pie) return Upright(data).draw();
  double sum = 0;
  for (const auto& value : data.series.front().values) {
    if (value.value_or(0) < 0) return draw_bars(data);
    sum += value.value_or(0);
  }
  return sum > 0 ? draw_pie(data, sum) : nothing;
}

}  // namespace povnet
