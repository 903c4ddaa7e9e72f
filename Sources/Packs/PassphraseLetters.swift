package import ShikiriModel
import ShikiriPageKit
package import ShikiriPeople
import ShikiriTemplates
import ShikiriWords

extension ManagerPacks {
    /// The letters that bring managers their passphrases, by hand or by mail of the house: a page that prints as a sheet each.
    ///
    /// - Parameter positions: the positions of the lines whose managers get one.
    package func letters(to positions: [Position<ManagerLine>], _ list: PassphraseList) -> [UInt8] {
        let letters = positions.compactMap { position -> PassphraseLettersPage.Letter? in
            let place = manager(at: position)
            guard let passphrase = list.written(for: place) else { return nil }
            let manager = training.roster.employees[place]
            return PassphraseLettersPage.Letter(
                to: words.pack.letterTo(manager.name),
                department: portal.organization.departments[manager.department]?.name ?? "", passphrase: passphrase)
        }
        let page = PassphraseLettersPage(letters: letters)
        return look.letters(page, title: words.pack.letter, asOf: DayView(training.asOf, words))
    }
}

/// The letters that bring managers their passphrases.
struct PassphraseLettersPage: PageContent {
    static let template = "pages/letters"

    let letters: [Letter]

    static let members: Members<Self> = ["letters": .list(\.letters)]

    /// A letter.
    struct Letter: TemplateView {
        let to: String
        let department: String
        let passphrase: String

        static let members: Members<Self> = [
            "to": .text(\.to), "department": .text(\.department), "passphrase": .text(\.passphrase),
        ]
    }
}
