import Foundation
import Handlers
import Testing
import Workbook
import WorkbookProtocol

/// Every text that the contract takes is given a word of its own in a call that is carried out; none of the words is found
/// afterwards in any file of the service, but for those that are clear by design.
@Suite struct CanaryTests {
  @Test func `a word is found however it is written`() {
    let word = Canary.word(42)
    let forms: [Data] = [
      Data(word.utf8), Data(word.uppercased().utf8), word.data(using: .utf16LittleEndian),
      Data(word.utf8.map { String($0, radix: 16) }.joined().utf8),
      Data(Data(word.utf8).base64EncodedString().utf8),
      Data(Data("a\(word)".utf8).base64EncodedString().utf8),
      Data(Data("ab\(word)".utf8).base64EncodedString().utf8),
      Data(Data("abc\(word)def".utf8).base64EncodedString().utf8),
    ].compactMap(\.self)
    #expect(forms.count == 8)
    for form in forms {
      #expect(Canary.numbers(in: Data("before".utf8) + form + Data([0, 9])) == [42])
    }
    #expect(Canary.numbers(in: Data("nothing of the kind".utf8)) == [])
  }

  @Test func `no text that anybody sends is found in a file of the service`() async throws {
    var planting = Planting(families: try await Families.made())
    let open = Set(Registry.methods.filter { $0.isOpen }.map { $0.name })
    let places = try TextPlace.all().filter {
      $0.path != ["cursor"] && (open.contains($0.method) || planting.isKnown($0))
    }
    try await planting.plant(in: places)
    let clear = try planting.found()
    let untried = Set(places.map(\.description)).subtracting(planting.planted)
    let (known, allowed) = (Set(CanaryLists.notTried.keys), Set(CanaryLists.clearByDesign.keys))
    #expect(clear.subtracting(allowed).sorted() == [], "found in clear")
    #expect(allowed.subtracting(clear).sorted() == [], "no longer in clear")
    #expect(untried.subtracting(known).sorted() == [], "not tried")
    #expect(known.subtracting(untried).sorted() == [], "tried after all")
    #expect(planting.echoes.sorted() == [], "a refusal repeats what was sent")
    #expect(planting.planted.count >= 230)
    print(
      "canaries: \(planting.sent.count) sent, \(planting.planted.count) places of \(places.count)")
  }
}
