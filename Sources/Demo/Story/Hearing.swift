import Workbook
import WorkbookProtocol

/// Something an invented young person will say.
struct Voice {
  let number: Int
  /// An index of ``Said/all``.
  let said: Int
  /// On a phone of their own, without a name; otherwise to the participation worker, by reference.
  let youngPerson: String?
  let asks: [HowOften]
  let ageBand: AgeBand
  let language: Language
}

enum VoiceStep: CaseIterable {
  case check, acknowledge, send, decide, tell, reply, close

  /// Working from the day it was said; about as long as such things take.
  var daysAfter: Int {
    switch self {
    case .check: 0
    case .acknowledge: 2
    case .send: 8
    case .decide: 21
    case .tell: 24
    case .reply: 31
    case .close: 38
    }
  }
}

/// What became of something that was said.
struct Heard {
  let id: String
  let voice: Voice
  var revision = 1
}

/// A year of voices: one every four or five days, and what comes of each.
func voices(until end: Day, chance: inout Chance) -> [(Day, Happening)] {
  let begin = end.adding(days: -380).weekdayOrNext
  var happenings: [(Day, Happening)] = [(begin, .participationBegins)]
  var day = begin.adding(days: 3).weekdayOrNext
  var number = 0
  while day < end {
    let often: [HowOften] = (0..<8).map { _ in
      chance.one(
        of: [.never, .sometimes, .sometimes, .mostly, .mostly, .always, .doNotKnow])
    }
    let voice = Voice(
      number: number, said: Int.random(in: Said.all.indices, using: &chance),
      youngPerson: chance.happens(0.55) ? "LS-\(40_001 + number * 7)" : nil, asks: often,
      ageBand: chance.one(of: [.from13To15, .from13To15, .from16To17, .under13]),
      language: chance.happens(0.1) ? .welsh : .english)
    happenings.append((day, .voice(voice)))
    for step in VoiceStep.allCases {
      let later = day.adding(days: step.daysAfter).weekdayOrNext
      // Of what was said these last days nobody has read everything yet.
      guard later < end.adding(days: step == .check ? -1 : 0) else { break }
      happenings.append((later, .voiceAnswered(number: number, step)))
    }
    number += 1
    day = day.adding(days: Int.random(in: 3...5, using: &chance)).weekdayOrNext
  }
  return happenings
}
