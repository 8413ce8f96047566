package import Workbook

package typealias SessionID = Identifier<RecordedSession>

extension SessionState: StoredCode {
  var code: Int {
    switch self {
    case .draft: 1
    case .shared: 2
    case .agreed: 3
    case .agreedWithComment: 4
    case .disagreed: 5
    case .lockedUnanswered: 6
    case .locked: 7
    }
  }
}
