using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Domain;

public sealed class ContactTest
{
    private const string Ana = "77001";

    [Theory]
    [InlineData("Ana Pérez, ana@moron.gob.ar", "Ana Pérez||ana@moron.gob.ar||")]
    [InlineData("ana@moron.gob.ar Ana Pérez", "Ana Pérez||ana@moron.gob.ar||")]
    [InlineData("Ana Pérez\nDirectora de Empleo\n+54 11 4489-7700\nana@moron.gob.ar", "Ana Pérez|Directora de Empleo|ana@moron.gob.ar|+54 11 4489-7700|")]
    [InlineData("Directora de Empleo\nAna Pérez\n4489-7700", "Ana Pérez|Directora de Empleo||4489-7700|")]
    [InlineData("Cargo: Directora\nNombre: Ana Pérez\nTel.: (011) 4489-7700", "Ana Pérez|Directora||(011) 4489-7700|")]
    [InlineData("Nombre: Ana Pérez Cargo: Directora Tel: 4489-7700", "Ana Pérez|Directora||4489-7700|")]
    [InlineData("Nome: João da Silva; cargo: coordenador; e-mail: joao@campinas.sp.gov.br", "João da Silva|coordenador|joao@campinas.sp.gov.br||")]
    [InlineData("João da Silva - (19) 3231-0000 ramal 25", "João da Silva|||(19) 3231-0000 ramal 25|")]
    [InlineData("Ana Pérez tel 4489-7700 int. 12", "Ana Pérez|||4489-7700 int. 12|")]
    [InlineData("Ana Pérez whatsapp 11 2233 4455", "Ana Pérez|||11 2233 4455|")]
    [InlineData("Ana Pérez, 4489-7700, 4489-7701", "Ana Pérez|||4489-7700, 4489-7701|")]
    [InlineData("Ana Pérez @anaperez", "Ana Pérez||||@anaperez")]
    [InlineData("Ana Pérez https://t.me/anaperez", "Ana Pérez||||@anaperez")]
    [InlineData("Directora Ana Pérez, 4489-7700", "Directora Ana Pérez|||4489-7700|")]
    [InlineData("Secretaria Municipal de Turismo, Maria Souza, maria@x.com.br", "Maria Souza|Secretaria Municipal de Turismo|maria@x.com.br||")]
    [InlineData("Ana Pérez, Dirección de Empleo, calle 9 de Julio 1234, ana@x.ar", "Ana Pérez|Dirección de Empleo, calle 9 de Julio 1234|ana@x.ar||")]
    [InlineData("Ana Pérez, ana@x.ar, ana@y.ar", "Ana Pérez||ana@x.ar, ana@y.ar||")]
    [InlineData("  Ana   Pérez ,ana@x.ar. ", "Ana Pérez||ana@x.ar||")]
    [InlineData("Ana Pérez", "!NeedsWay")]
    [InlineData("Ana Pérez, Directora", "!NeedsWay")]
    [InlineData("ana@moron.gob.ar", "!NeedsName")]
    [InlineData("4489-7700", "!NeedsName")]
    [InlineData("Director de Empleo, 4489-7700", "!NeedsName")]
    [InlineData("Ana Pérez, ana@moron", "!MailUnreadable")]
    [InlineData("Ana Pérez, ana@@moron.gob.ar", "!MailUnreadable")]
    [InlineData("Ana Pérez, ana@moron,gob.ar", "!MailUnreadable")]
    [InlineData("Ana Pérez, ana @ moron.gob.ar", "!MailUnreadable")]
    [InlineData("Ana Pérez, tel. 4489", "!PhoneUnreadable")]
    [InlineData("Ana Pérez, 4489-7700 4489-7701", "!PhoneUnreadable")]
    [InlineData("Ana Pérez, 19 3116", "!PhoneUnreadable")]
    [InlineData("João da Silva, (19) 3116", "!PhoneUnreadable")]
    [InlineData("Ana Pérez tel. 11 4489", "!PhoneUnreadable")]
    [InlineData("Ana Pérez, 4489-770", "!PhoneUnreadable")]
    [InlineData("Ana Pérez, 19 3116 ramal 25", "!PhoneUnreadable")]
    [InlineData("João da Silva, 19 3116-1234", "João da Silva|||19 3116-1234|")]
    [InlineData("Rosa Ruiz, 2901 2345", "Rosa Ruiz|||2901 2345|")]
    [InlineData("", "!Empty")]
    [InlineData("📞 ✉️", "!Empty")]
    public void Reads_contacts_in_any_order(string written, string expected) => Assert.Equal(expected, Cell(Contact.Parse(written, Ana)));

    [Fact]
    public void Refuses_a_whole_page() =>
        Assert.Equal(new Refusal(RefusalCode.TooLong, Contact.Longest, 602), Contact.Parse("Ana " + new string('a', 598), Ana).Refusal);

    [Fact]
    public void A_telegram_account_is_only_taken_from_its_owner()
    {
        Assert.Equal(77001, Contact.Parse("Ana Pérez\ntelegram: 77001", Ana).Value.TelegramId);
        Assert.Equal(RefusalCode.PhoneUnreadable, Contact.Parse("Ana Pérez\ntelegram: 77002", Ana).Refusal!.Code);
    }

    [Theory]
    [InlineData("Ana Pérez", "Directora")]
    [InlineData("Pérez, Ana (2) 4489-7700", "Dirección de Empleo - MiPyMEs")]
    [InlineData("Zap", null)]
    [InlineData("Director Tel", "Área: tel")]
    public void It_is_me_reads_back_as_it_was(string name, string? post)
    {
        var contact = Contact.Of(Named(name) with { Post = post }).Value;
        Assert.Equal(contact, Contact.Parse(contact.ToAnswer(), Ana).Value);
    }

    [Fact]
    public void It_is_me_needs_a_name_with_letters() => Assert.Equal(RefusalCode.NeedsName, Contact.Of(Named("🙂 123")).Refusal!.Code);

    [Fact]
    public void What_was_read_reads_back_the_same() => Prop.ForAll<NonNull<string>, NonNull<string>>((name, post) =>
    {
        var contact = Contact.Of(Named(name.Get) with { Post = post.Get });
        return !contact.IsValid || contact.Value.ToAnswer().Length > Contact.Longest || contact.Value == Contact.Parse(contact.Value.ToAnswer(), Ana).Value;
    }).Holds();

    private static Person Named(string name) => Person.Meet(77001, name, Language.Es, Instant.FromUtc(2026, 11, 22, 12, 0));

    private static string Cell(Parsed<Contact> parsed) => parsed.Refusal is { } refusal
        ? "!" + refusal.Code
        : string.Join('|', parsed.Value.Name, parsed.Value.Post, parsed.Value.Mail, parsed.Value.Phone, parsed.Value.TelegramName);
}
