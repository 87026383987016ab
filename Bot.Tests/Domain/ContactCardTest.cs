using Bot.Domain.Practices;

namespace Bot.Tests.Domain;

public sealed class ContactCardTest
{
    [Theory]
    [InlineData("Ana Silva", "551931160000", null, "Ana Silva", null, null, "551931160000")]
    [InlineData("Ana Silva", "551931160000", "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Silva\nTEL;TYPE=CELL:+55 19 3116-0000\nEMAIL;TYPE=WORK:ana@campinas.sp.gov.br\nEND:VCARD", "Ana Silva", null, "ana@campinas.sp.gov.br", "+55 19 3116-0000")]
    [InlineData("Ana", "+54 341 4802222", "BEGIN:VCARD\r\nTITLE:Directora\r\nORG:Municipalidad de Rosario;Producción\r\nitem1.EMAIL:ana@rosario.gob.ar\r\nEND:VCARD", "Ana", "Directora / Municipalidad de Rosario Producción", "ana@rosario.gob.ar", "+54 341 4802222")]
    [InlineData("João Conceição", "5519999999999", "VERSION:4.0\nTEL;VALUE=uri:tel:+55-19-99999-9999\nEMAIL:joao@\n campinas.sp.gov.br", "João Conceição", null, "joao@campinas.sp.gov.br", "+55-19-99999-9999")]
    [InlineData(" ", "59829160000", "VERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mar=C3=ADa=20=\nP=C3=A9rez\nEMAIL:maria@imm.gub.uy", "María Pérez", null, "maria@imm.gub.uy", "59829160000")]
    [InlineData("Silva, Ana", "551931160000", "no card at all", "Silva Ana", null, null, "551931160000")]
    public void A_card_says_what_a_contact_says(string name, string phone, string? card, string readName, string? post, string? mail, string readPhone)
    {
        var contact = Contact.Parse(ContactCard.Of(name, phone, card).ToAnswer(), "7").Value;

        Assert.Equal((readName, post, mail, readPhone), (contact.Name, contact.Post, contact.Mail, contact.Phone));
    }

    [Fact]
    public void A_card_without_a_name_or_a_whole_number_is_refused_as_a_typed_one_is()
    {
        Assert.Equal(Bot.Domain.RefusalCode.NeedsName, Contact.Parse(ContactCard.Of("", "551931160000", null).ToAnswer(), "7").Refusal!.Code);
        Assert.Equal(Bot.Domain.RefusalCode.PhoneUnreadable, Contact.Parse(ContactCard.Of("Ana", "31160", null).ToAnswer(), "7").Refusal!.Code);
    }

    [Fact]
    public void No_card_is_too_long_for_an_answer()
    {
        var card = string.Join('\n', Enumerable.Range(0, 300).Select(n => $"EMAIL:{new string('a', 80)}{n}@x.org\nTEL:+55 19 {10_000_000 + n}\nTITLE:{new string('t', 400)}"));

        Assert.InRange(ContactCard.Of(new('n', 900), "551931160000", card).ToAnswer().Length, 1, Contact.Longest);
    }
}
