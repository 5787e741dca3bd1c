// src/lib/edit-distance.ts
/**
* How many slips of the pen lie between two words: letters added, left out, changed or swapped with their neighbour
* (optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
*/
function editDistance(a, b) {
	let before = [];
	let above = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2] + 1);
			row.push(least);
		}
		before = above;
		above = row;
	}
	return above[b.length];
}
// src/lib/did-you-mean.ts
/** The known word that was probably meant. */
/** Longer words are nobody's slip of the pen, and comparing them would take time. */
var LONGEST = 64;
/** The known word nearest to this one, if one lies within a third of its letters; case and "_" for "-" cost nothing. */
function didYouMean(word, known) {
	if (word.length > LONGEST) return void 0;
	const plain = (s) => s.toLowerCase().replace(/[\s_]/g, "-");
	let nearest;
	let least = Math.max(1, word.length / 3);
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) > least) continue;
		const distance = editDistance(plain(word), plain(candidate));
		if (distance < least || distance === least && !nearest) {
			least = distance;
			nearest = candidate;
		}
	}
	return nearest;
}
export { didYouMean as t };
