package import Workbook

/// What a drill says of itself: one page, to be printed, signed and kept.
package struct DrillRecord: Sendable, Equatable {
  /// One thing that was tried.
  package struct Check: Sendable, Equatable {
    package enum Outcome: Sendable, Equatable {
      case good(String)
      case failed(String)
      /// An earlier one failed.
      case notReached
    }

    package let what: String
    package let outcome: Outcome
    package let took: Duration
  }

  package var startedAt: Instant
  package var software: String
  /// The folder's name; `nil` when there was none to be found.
  package var backup: String?
  package var manifest: BackupManifest?
  package var census: SealedCensus?
  package var checks: [Check] = []

  package var isGood: Bool {
    !checks.isEmpty
      && checks.allSatisfy { check in
        if case .good = check.outcome { true } else { false }
      }
  }

  /// What failed first, for whoever reads one line only: `check 3: There is no …`.
  package var failure: String? {
    checks.enumerated().lazy.compactMap { number, check in
      if case .failed(let reason) = check.outcome { "check \(number + 1): \(reason)" } else { nil }
    }.first
  }

  /// 80 columns wide.
  package var text: String {
    let rule = String(repeating: "=", count: 80)
    return
      ([
        "RESTORE DRILL, SUPERVISION AND PARTICIPATION WORKBOOK", rule,
        fact("Held", "\(UTC.text(startedAt)) (UTC)"),
        fact("Program", "workbook-server \(software)"),
        fact("Backup", backup ?? "none was found"),
      ] + backupFacts + ["", "CHECKED", rule] + checks.enumerated().flatMap(line)
      + sealedLines + ["", "RESULT", rule] + result + ["", "SIGNED", rule] + signature)
      .joined(separator: "\n") + "\n"
  }

  private var backupFacts: [String] {
    guard let manifest else { return [] }
    let age = manifest.instant.map { Self.age(from: $0, to: startedAt) } ?? "of unknown age"
    return [
      fact("Made", "\(manifest.madeAt), \(age), by version \(manifest.software)"),
      fact(
        "Holds",
        "\(Quantity.bytes(manifest.database.bytes)) in "
          + "\(Quantity.plural(manifest.parts.count, "part")), "
          + "\(Quantity.plural(manifest.counts.values.reduce(0, +), "row")) in "
          + Quantity.plural(manifest.counts.count, "table")),
      fact("Certificate", String(manifest.recoveryCertificate.prefix(32)) + "…"),
    ]
  }

  private func line(_ number: Int, _ check: Check) -> [String] {
    let label = number < 9 ? " \(number + 1). " : "\(number + 1). "
    let (word, detail) =
      switch check.outcome {
      case .good(let detail): ("good", detail)
      case .failed(let reason): ("FAILED", reason)
      case .notReached: ("not reached", "")
      }
    let time = check.outcome == .notReached ? "" : Quantity.seconds(check.took)
    let head =
      (label + check.what).padded(to: 58)
      + (time.isEmpty ? word : word.padded(to: 12) + time.aligned(to: 10))
    return [head] + (detail.isEmpty ? [] : detail.wrapped(to: 76).map { "    " + $0 })
  }

  private var sealedLines: [String] {
    guard let census else { return [] }
    let names = census.opened.keys.sorted().map(\.inWords).joined(separator: ", ")
    return ["", "Kinds of sealed records that were opened (their words are not shown):"]
      + names.wrapped(to: 76).map { "    " + $0 }
  }

  private var result: [String] {
    let sentence =
      isGood
      ? "GOOD. The service can be put back from this backup, with the copy of the keystore, the master key and the "
        + "recovery key that were used here."
      : "FAILED, for the reason given above. Put that right and hold the drill again. If it fails with the right files, "
        + "the service cannot be relied on to come back from this backup: make a new one and hold another drill."
    return sentence.wrapped(to: 80)
  }

  private var signature: [String] {
    ["Held by", "Signature", "Date"].flatMap { label in
      ["", label.padded(to: 14) + String(repeating: "_", count: 50)]
    }
  }

  private func fact(_ label: String, _ text: String) -> String { label.padded(to: 14) + text }

  /// In the unit that says it best.
  private static func age(from start: Instant, to end: Instant) -> String {
    let minutes = max(0, end.milliseconds - start.milliseconds) / 60_000
    return switch minutes {
    case ..<120: "\(Quantity.plural(minutes, "minute")) old"
    case ..<2_880: "\(Quantity.plural(minutes / 60, "hour")) old"
    default: "\(Quantity.plural(minutes / 1_440, "day")) old"
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  fileprivate func aligned(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }

  /// `sessionNarrative` as `session narrative`.
  fileprivate var inWords: String {
    reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }

  /// Lines of whole words; a word that is longer, as a path may be, goes over several.
  fileprivate func wrapped(to width: Int) -> [String] {
    split(whereSeparator: \.isWhitespace).flatMap { $0.pieces(of: width) }
      .reduce(into: []) { lines, word in
        if let last = lines.last, last.count + 1 + word.count <= width {
          lines[lines.count - 1] = last + " " + word
        } else {
          lines.append(word)
        }
      }
  }
}

extension Substring {
  fileprivate func pieces(of length: Int) -> [String] {
    guard count > length else { return [String(self)] }
    return [String(prefix(length))] + dropFirst(length).pieces(of: length)
  }
}
