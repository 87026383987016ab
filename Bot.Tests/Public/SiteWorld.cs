using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Bot.Domain.Practices;
using Bot.Features;
using Bot.Public;
using Bot.Storage;
using Bot.Tests.Scenarios;

namespace Bot.Tests.Public;

/// <summary>The site of a bank of the test's own, beside the chat in which it changes.</summary>
internal sealed class SiteWorld : IDisposable
{
    public const string Address = "https://banco.example.org";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-");
    private readonly FileFolder _files;
    private PublicBank _bank = PublicBank.Of(SubmitWorld.Zones.Network);

    public SiteWorld(params Practice[] practices)
    {
        _files = FileFolder.Beside(Path.Combine(_folder.FullName, "banco.db"));
        Chat = new Scenario(() => [.. FeatureList.Make(SubmitWorld.Zones.Network), _bank = PublicBank.Of(SubmitWorld.Zones.Network), new FindingBot.Backstage()]);
        Chat.Write(work =>
        {
            foreach (var practice in practices)
            {
                work.Put(PracticeBank.All, practice);
            }
        });
    }

    public Scenario Chat { get; }

    public FileFolder Files => _files;

    public string ExportFolder => Path.Combine(_folder.FullName, "export");

    public Edition Edition => new(
        _bank.Now, Chat.Now, new(Address, "https://creativecommons.org/licenses/by/4.0/", SubmitWorld.Zones.Network, Scenario.Account), new());

    /// <summary>Every file of the site that is there, by its path.</summary>
    public Dictionary<string, SiteFile> All()
    {
        var (edition, site) = (Edition, new PublicSite(new Photos(_files)));
        return PublicSite.PathsOf(edition).ToDictionary(path => path, path => site.Find(edition, path), StringComparer.Ordinal);
    }

    public SiteFile Find(string path) => new PublicSite(new Photos(_files)).Find(Edition, path);

    public IDocument Page(string path) => Parse(Find(path));

    public static IDocument Parse(SiteFile file) => new HtmlParser().ParseDocument(Text(file));

    /// <summary>What it holds, in whichever format: a sheet's cells included.</summary>
    public static string Text(SiteFile file)
    {
        if (!file.Path.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            return System.Text.Encoding.UTF8.GetString(file.Content.Span);
        }

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file.Content.ToArray()));
        return string.Join('\n', zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    public void Dispose()
    {
        Chat.Dispose();
        _folder.Delete(recursive: true);
    }
}
