import Workbook

extension PulseItem {
  /// For the heading of a column, in the direction in which it is counted: 5 is better.
  var heading: String {
    switch self {
    case .p1: "Workload"
    case .p2: "Time with young people"
    case .p3: "Someone to think with"
    case .p4: "Attention to how it affects people"
    case .p5: "Work stayed at work"
    case .p6: "Recovery"
    case .p7: "Safe to say"
    case .p8: "Leaders understand"
    }
  }

  /// After "said mostly or completely that"; P5 turned round as it is counted.
  var statement: String {
    switch self {
    case .p1: "their workload let them do the work properly"
    case .p2: "they had enough time face to face with young people"
    case .p3: "they had someone skilled to think with when it mattered"
    case .p4: "supervision paid attention to how the work affects them"
    case .p5: "work stayed away from home when they did not want it there"
    case .p6: "they were able to recover after something hard"
    case .p7: "they could say they were struggling without being judged"
    case .p8: "what leaders do shows that they understand this work"
    }
  }
}
