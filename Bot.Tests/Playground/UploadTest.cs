using System.Net;
using System.Text;
using System.Text.Json;

namespace Bot.Tests.Playground;

/// <summary>Uploads byte for byte as bot libraries send them; Telegram takes all of these.</summary>
public sealed class UploadTest
{
    private const string Boundary = "----------a8Fj3kdlsQpw9";

    /// <summary>As grammY writes a part: lower case, no space, the file name without quotation marks.</summary>
    [Theory]
    [InlineData("acta.pdf")]
    [InlineData("acta de la reunión.pdf")]
    [InlineData("relatório número 2 (versão final).docx")]
    [InlineData("ñandú.txt")]
    [InlineData("a=b.txt")]
    [InlineData("l'acta.txt")]
    public async Task A_streamed_file_whose_name_stands_without_quotation_marks(string fileName)
    {
        var sent = await Send("sendDocument", rosa =>
            $"--{Boundary}\r\ncontent-disposition:form-data;name=\"chat_id\"\r\n\r\n{rosa}\r\n"
            + $"--{Boundary}\r\ncontent-disposition:form-data;name=\"document\"\r\n\r\nattach://k2jd8s\r\n"
            + $"--{Boundary}\r\ncontent-disposition:form-data;name=\"k2jd8s\";filename={fileName}\r\ncontent-type:application/octet-stream\r\n\r\nel acta\r\n"
            + $"--{Boundary}--\r\n");

        Assert.Equal((fileName, 7), Document(sent));
    }

    /// <summary>As node-telegram-bot-api sends: the fields in the query, an empty one for the file among them.</summary>
    [Theory]
    [InlineData("acta.pdf")]
    [InlineData("acta de la reunión.pdf")]
    [InlineData("ação.pdf")]
    public async Task A_file_beside_an_empty_field_of_its_name_in_the_query(string fileName)
    {
        var sent = await Send(
            "sendDocument",
            _ => $"--{Boundary}\r\nContent-Disposition: form-data; name=\"document\"; filename=\"{fileName}\"\r\nContent-Type: application/pdf\r\n\r\nel acta\r\n--{Boundary}--\r\n",
            rosa => $"?chat_id={rosa}&document=");

        Assert.Equal((fileName, 7), Document(sent));
    }

    [Theory]
    [InlineData("form-data; name=\"document\"; filename=\"a \\\"b\\\".txt\"", "a \"b\".txt")]
    [InlineData("form-data; name=document; filename=acta.txt; filename*=utf-8''acta%20n%C3%BAmero%202.txt", "acta número 2.txt")]
    [InlineData("form-data; filename=\"x;y.txt\"; name=\"document\"", "x;y.txt")]
    [InlineData("form-data; name=\"document\"; filename=\"\"", "file")]
    public async Task Names_are_read_in_every_way_that_is_written(string disposition, string fileName)
    {
        var sent = await Send(
            "sendDocument", _ => $"--{Boundary}\r\nContent-Disposition: {disposition}\r\n\r\nel acta\r\n--{Boundary}--\r\n", rosa => $"?chat_id={rosa}");

        Assert.Equal((fileName, 7), Document(sent));
    }

    [Fact]
    public async Task A_form_that_breaks_off_is_refused()
    {
        var sent = await Send("sendDocument", rosa => $"--{Boundary}\r\ncontent-disposition:form-data;name=\"chat_id\"\r\n\r\n{rosa}", status: HttpStatusCode.BadRequest);

        Assert.Equal("Bad Request: can't parse request", sent.GetProperty("description").GetString());
    }

    private static (string? Name, int Size) Document(JsonElement answer)
    {
        var document = answer.GetProperty("result").GetProperty("document");
        return (document.GetProperty("file_name").GetString(), document.GetProperty("file_size").GetInt32());
    }

    private static async Task<JsonElement> Send(string method, Func<long, string> body, Func<long, string>? query = null, HttpStatusCode status = HttpStatusCode.OK)
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        host.World.Says(rosa, "hola");
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{host.Url}/bot{host.World.Token}/{method}{query?.Invoke(rosa.Id)}");
        request.Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(body(rosa.Id))));
        request.Headers.TransferEncodingChunked = true;
        Assert.True(request.Content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={Boundary}"));
        using var response = await http.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.Clone();
    }
}
