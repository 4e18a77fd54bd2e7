import assert from "node:assert/strict";
import { plainTextOf } from "./messageText.ts";

const rows: readonly (readonly [what: string, html: string, text: string])[] = [
  ["paragraphs as lines", "<div><p>Hej!</p>\n<p>Bra  jobbat.</p></div>", "Hej!\nBra jobbat."],
  ["breaks and items as lines", "Tre saker:<br>en<br/>två<ul><li>tre</li></ul>", "Tre saker:\nen\ntvå\ntre"],
  ["a mention as its name", 'Tack <at id="0">Sara Ek</at>!', "Tack Sara Ek!"],
  ["an emoji as its sign", 'Heja <emoji id="x" alt="🎉" title="Firar"></emoji>', "Heja 🎉"],
  ["signs as signs", "5 &lt; 6 &amp; &quot;sant&quot;&nbsp;&#228;r &#xE5;r &okand;", '5 < 6 & "sant" är år &okand;'],
  ["markup that is written out, as text", "&lt;b&gt;fet&lt;/b&gt;", "<b>fet</b>"],
  ["no message that is quoted", '<attachment id="1">Deras text</attachment><p>Min text</p>', "Min text"],
  ["no script", "<script>alert(1)</script>Hej<style>p{}</style>", "Hej"],
  ["no sign that does not exist", "a&#0;&#x110000;b", "ab"],
  ["nothing of a picture without a name", '<img src="https://x.example/bild.png">', ""],
];

describe("the text of a message", () => {
  for (const [what, content, text] of rows)
    it(`has ${what}`, () => assert.equal(plainTextOf({ contentType: "html", content }), text));
  it("is taken as it is when it is plain", () =>
    assert.equal(
      plainTextOf({ contentType: "text", content: " 5 < 6 &amp; <b> \n\n\n\nslut" }),
      "5 < 6 &amp; <b>\n\nslut",
    ));
});
