import Testing
import Workbook
import WorkbookProtocol

/// As what somebody read a record stands in the access log in the words of the access table.
@Suite struct CapacityTests {
  @Test func `every relation that says something of the person can stand in the log`() {
    // Everybody, and what belongs to the authority, say nothing: then it is the role that does.
    let silent: Set<AccessRelation> = [.anyone, .register, .authority]
    let speaking = Set(AccessRelation.allCases).subtracting(silent).map(\.rawValue)
    #expect(Set(speaking) == Set(RecordTie.allCases.map(\.rawValue)))
  }
}
