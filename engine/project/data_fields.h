#pragma once

#include "engine/data/settings.h"
#include "engine/project/field_rule.h"

namespace netloom {

inline constexpr double any_seed = 1.8e19;

template <>
struct Fields<SplitSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = SplitSettings;
    v(&S::train, "train", within("Share of the rows that the network learns from.", 0, 1));
    v(&S::validation, "validation", within("Share that is watched while it learns.", 0, 1));
    v(&S::test, "test", within("Share that is kept for the final mark.", 0, 1));
    v(&S::seed, "seed", within("Chooses which rows go where.", 0, any_seed));
    v(&S::stratify, "stratify", any("Keep the shares of the classes alike in all three."));
    v(&S::order, "order",
      one_of("Which rows go together. Windows are always split in order.",
             {"by_chance", "in_order"}));
    v(&S::folds, "folds",
      within("Parts for cross-validation, of which one is the test part; 0 for none.", 0, 1000));
    v(&S::fold, "fold", within("The part that is the test part, from 1.", 1, 1000));
  }
};

template <>
struct Fields<GeneratorOptions> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = GeneratorOptions;
    v(&S::rows, "rows", within("Rows that are drawn; 0 for as many as usual.", 0, 1e7));
    v(&S::noise, "noise", within("Deviation added to points, series and pixels.", 0, 1e3));
    v(&S::classes, "classes",
      within("Arms of the spirals, kinds of shapes; 0 for as many as usual.", 0, 1000));
    v(&S::turns, "turns", within("Turns of a spiral's arm.", 0, 100));
    v(&S::size, "size", within("Height and width of shapes in pixels.", 8, 1024));
    v(&S::channels, "channels", within("Of shapes: 3 in colour, 1 in grey.", 1, 3));
    v(&S::seed, "seed", within("Chooses the points.", 0, any_seed));
  }
};

template <>
struct Fields<TextSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = TextSettings;
    v(&S::unit, "unit", one_of("What a token is.", {"characters", "words"}));
    v(&S::lower_case, "lower_case", any("Read A to Z as a to z."));
    v(&S::vocabulary, "vocabulary",
      within("Tokens kept of a running text, the most frequent; 0 keeps all.", 0, 1e6));
  }
};

template <>
struct Fields<WindowSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = WindowSettings;
    v(&S::length, "length",
      within("Steps that an input sees; 0 is 64 for text and no windows for tables.", 0, 1e6));
    v(&S::stride, "stride",
      within("Steps from window to window; 0 is the length for text, else 1.", 0, 1e6));
    v(&S::horizon, "horizon", within("Steps ahead that a target holds.", 1, 1e6));
  }
};

template <>
struct Fields<PairSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = PairSettings;
    v(&S::by, "by", any("The column of the class that tells whether a pair is alike."));
    v(&S::each, "each",
      within("Pairs alike that each row begins, and as many that differ.", 1, 100));
  }
};

template <>
struct Fields<ImageSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = ImageSettings;
    v(&S::height, "height", within("Pixels that images are scaled to.", 1, 8192));
    v(&S::width, "width", within("Pixels that images are scaled to.", 1, 8192));
    v(&S::colours, "colours", one_of("Three channels or one.", {"rgb", "grey"}));
    v(&S::labels, "labels", any("A CSV file of file names and columns; else folders are classes."));
    v(&S::damaged, "damaged", within("Share of images that may be unreadable.", 0, 1));
  }
};

template <>
struct Fields<AugmentSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = AugmentSettings;
    v(&S::flip, "flip", any("Mirror half of the images, left to right."));
    v(&S::shift, "shift",
      within("Pixels that images are moved at most; black comes in, and into masks the label "
             "that the losses leave out, or class 0.",
             0, 1024));
    v(&S::rotate, "rotate",
      within("Degrees that images are turned at most; what comes in is as with shift.", 0, 180));
    v(&S::brightness, "brightness", within("Added to all pixels at most.", 0, 1));
  }
};

template <>
struct Fields<DataSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = DataSettings;
    v(&S::source, "source", any("A built-in data set, or the path of a file or folder."));
    v(&S::columns, "columns", any("Columns of the data for each input and target."));
    v(&S::split, "split", any("How the rows are divided."));
    v(&S::standardise, "standardise", any("Nodes whose values get mean 0 and deviation 1."));
    v(&S::missing, "missing",
      one_of("What happens to rows without a value.", {"refuse", "drop_rows"}));
    v(&S::balance, "balance", any("Repeat training rows of rare classes."));
    v(&S::options, "options", any("Settings of generated data."));
    v(&S::text, "text", any("How texts become tokens."));
    v(&S::windows, "windows", any("Windows over a running text or a table in order of time."));
    v(&S::pairs, "pairs", any("Pairs of rows, of one class or not, in place of the rows."));
    v(&S::images, "images", any("How image files are read."));
    v(&S::augment, "augment", any("How images are varied in training."));
  }
};

}  // namespace netloom
